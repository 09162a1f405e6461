using System.Globalization;
using LanguageExt;
using static Redis.Functional.Commands;

namespace Redis.Functional.ClientProcess;

/// <summary>Callers that write one after the other until they are told to end.</summary>
internal sealed class Calls(RedisClient client, Tally tally)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private volatile bool _isOver;

    public async Task Run(int callers)
    {
        var calling = Enumerable.Range(0, callers).Select(n => Task.Run(() => Call($"counter:{n}"))).ToArray();
        Console.WriteLine("calling now");
        while (!_isOver)
        {
            var asked = await client.Run((GetDel<string>("starve"), Get<string>("over")).Zip());
            tally.Add(asked.Map(static _ => 0L));
            foreach (var (starve, over) in asked.RightToSeq())
            {
                foreach (var milliseconds in starve) Starvation.Begin(TimeSpan.FromMilliseconds(int.Parse(milliseconds, CultureInfo.InvariantCulture)));
                _isOver = over.IsSome;
            }

            await Task.Delay(Look);
        }

        await Task.WhenAll(calling);
    }

    private async Task Call(RedisKey counter)
    {
        while (!_isOver) tally.Add(await client.Run(Incr(counter)));
    }
}
