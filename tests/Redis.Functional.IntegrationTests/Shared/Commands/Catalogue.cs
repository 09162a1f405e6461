using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>Commands against the shared server, on both protocols: what one answers the other answers too.</summary>
public abstract class Catalogue
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<ProtocolPreference> Protocols => [ProtocolPreference.Resp2, ProtocolPreference.Resp3OrResp2];

    /// <summary>A connected client, and keys that nobody else has.</summary>
    protected static async Task<Asking> Ask(ProtocolPreference protocol)
    {
        var client = await Clients.Shared(protocol);
        return new(client, client, SharedServer.Prefix());
    }

    /// <summary>The same, for commands that are about the server by itself (<see cref="Clients.AtServer"/>).</summary>
    protected static async Task<Asking> AskServer(ProtocolPreference protocol)
    {
        var client = await Clients.Shared(protocol);
        return new(client, client.AtServer(), SharedServer.Prefix());
    }

    protected sealed class Asking(RedisClient owner, IRedisClient client, string prefix) : IAsyncDisposable
    {
        public RedisKey Key(string name) => prefix + name;

        public string Prefix => prefix;

        /// <summary>The value of a program that has one.</summary>
        public Task<A> Of<A>(RedisProgram<A> program) => client.Run(program, Token).Right();

        /// <summary>The items of a program that has many. (A collection expression never becomes a Seq: it would be an empty one.)</summary>
        public async Task<A[]> Each<A>(RedisProgram<Seq<A>> program) => (await Of(program)).ToArray();

        /// <summary>The error of a program that has none.</summary>
        public Task<RedisError> Error<A>(RedisProgram<A> program) => client.Run(program, Token).Left();

        /// <summary>The value or the error of a program.</summary>
        public ValueTask<Either<RedisError, A>> Outcome<A>(RedisProgram<A> program) => client.Run(program, Token);

        /// <summary>The code of the server's error.</summary>
        public async Task<string> Code<A>(RedisProgram<A> program) => Assert.IsType<RedisError.Server>(await Error(program)).Code;

        /// <summary>Whether the server has a command; of one that has not it is proved that it refuses the command before anything is done.</summary>
        public async Task<bool> Has(string name)
        {
            var server = owner.AtServer();
            var known = await server.Run(Redis.Functional.Commands.Raw("COMMAND", "INFO", name), Token).Right();
            if (known is RespValue.Array { Items: [RespValue.Array] }) return true;
            var refused = Assert.IsType<RedisError.Server>(await server.Run(Redis.Functional.IntegrationTests.Raw.Ask(name, prefix), Token).Left());
            Assert.StartsWith("unknown command", refused.Detail, StringComparison.Ordinal);
            Assert.Equal(Delivery.Rejected, refused.Delivery);
            return false;
        }

        public ValueTask DisposeAsync() => owner.DisposeAsync();
    }
}
