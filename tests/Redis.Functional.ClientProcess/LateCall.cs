using System.Globalization;
using static Redis.Functional.Commands;

namespace Redis.Functional.ClientProcess;

/// <summary>A call that ends at its deadline: says with which error.</summary>
internal static class LateCall
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static async Task<int> Run(string url, bool isPooled, int sleep)
    {
        var connected = await RedisConfig.Parse(url)
            .Map(config => config with { CommandTimeout = Limit, ReadTimeout = TimeSpan.FromMinutes(1), Pool = isPooled ? new() : null })
            .Match(Right: static config => RedisClient.Connect(config), Left: static error => new(error));
        return await connected.Match(
            Right: async client =>
            {
                await using (client)
                {
                    var call = client.Run(Raw("DEBUG", "SLEEP", (sleep / 1_000.0).ToString(CultureInfo.InvariantCulture)));

                    // A call of which the process is stopped before the next beat of its clock gets its whole time afterwards.
                    if (sleep < Limit.TotalMilliseconds) Starvation.Begin(2 * Limit);
                    else await Task.Delay(TimeSpan.FromMilliseconds(100));
                    Console.WriteLine("calling now");
                    var outcome = await call;
                    Console.WriteLine($"ended: {outcome.Match(Right: static _ => "replied", Left: static error => $"{error}")}");
                }

                return 0;
            },
            Left: static error =>
            {
                Console.Error.WriteLine(error);
                return Task.FromResult(1);
            });
    }
}
