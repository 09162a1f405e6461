using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>Commands against the shared server, on both protocols: what is asked on one is asked on the other, under other keys.</summary>
public abstract class Catalogue
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<ProtocolPreference> Protocols => [ProtocolPreference.Resp2, ProtocolPreference.Resp3OrResp2];

    /// <summary>A connected client and a key prefix of its own.</summary>
    protected static async Task<(Asking Client, string Prefix)> Ask(ProtocolPreference protocol) =>
        (new Asking(await Clients.Shared(protocol)), SharedServer.Prefix());

    /// <summary>Skips nothing: a command the server is too old for is answered by its error, which is what is then proved.</summary>
    protected static async Task<bool> Knows(Asking client, string command) =>
        !(await client.Of(Redis.Functional.Commands.Raw("COMMAND INFO", command))).ToString().Contains("null", StringComparison.Ordinal);

    public sealed class Asking(RedisClient client) : IAsyncDisposable
    {
        /// <summary>The value of a program that has one.</summary>
        public Task<A> Of<A>(Redis<A> program) => client.Run(program, Token).Right();

        /// <summary>The error of a program that has none.</summary>
        public Task<RedisError> Error<A>(Redis<A> program) => client.Run(program, Token).Left();

        public ValueTask DisposeAsync() => client.DisposeAsync();
    }
}
