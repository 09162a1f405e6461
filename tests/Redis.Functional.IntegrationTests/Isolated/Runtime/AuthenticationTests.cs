using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>Passwords and users: accepted, refused, forgotten, asked for; and never in any text.</summary>
public sealed class AuthenticationTests
{
    private const string Secret = "s3cret-canary";

    private static readonly RedisServerOptions Protected = new() { Password = Secret, Users = [$"alice on >{Secret}-alice ~* &* +@all"] };

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_password_lets_in(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync(Protected);
        await using var client = await Clients.Connect(Clients.Config(server, protocol));

        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        Assert.DoesNotContain(Secret, client.Config.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_user_of_the_access_list_is_let_in_as_itself(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync(Protected);
        await using var client = await Clients.Connect(Clients.Config(server.Port, protocol) with { Credentials = new RedisCredentials("alice", Secret + "-alice") });

        Assert.Equal("alice", await client.Run(Raw.Text("ACL WHOAMI")).Right());
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2, null, "wrong-canary", "did not accept the password")]
    [InlineData(ProtocolPreference.Resp3OrResp2, null, "wrong-canary", "did not accept the password")]
    [InlineData(ProtocolPreference.Resp2, "alice", "wrong-canary", "did not accept user 'alice'")]
    [InlineData(ProtocolPreference.Resp3OrResp2, "alice", "wrong-canary", "did not accept user 'alice'")]
    [InlineData(ProtocolPreference.Resp3OrResp2, "nobody", "wrong-canary", "did not accept user 'nobody'")]
    [InlineData(ProtocolPreference.Resp2, null, null, "The server requires a password, but none is configured")]
    [InlineData(ProtocolPreference.Resp3OrResp2, null, null, "The server requires a password, but none is configured")]
    public async Task Who_is_not_let_in_is_told_why(ProtocolPreference protocol, string? user, string? password, string said)
    {
        await using var server = await RedisServer.StartAsync(Protected);
        var credentials = password is null ? null : CredentialProvider.Fixed(new(user, password));

        var error = await RedisClient.Connect(Clients.Config(server.Port, protocol) with { Credentials = credentials }).Left();

        Assert.Equal(ConnectionFault.Authentication, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
        Assert.False(error.IsTransient);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_server_that_knows_no_such_command_gives_no_password_away(ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(ServerScript.Bare.Otherwise((command, _) => ScriptReply.Error(
            $"ERR unknown command '{command[0]}', with args beginning with: {string.Concat(command.Args.Skip(1).Select((_, i) => $"'{command[i + 1]}' "))}")));

        var error = await RedisClient.Connect(Clients.Config(server.Port, protocol) with { Credentials = new RedisCredentials("alice", Secret) }).Left();

        Assert.Contains("unknown command", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_may_do_next_to_nothing_still_connects()
    {
        await using var server = await RedisServer.StartAsync(new() { Users = ["bob on >pw ~* &* -@all +get"] });
        await using var client = await Clients.Connect(Clients.Config(server.Port) with { Credentials = new RedisCredentials("bob", "pw"), ClientName = "bobs" });

        Assert.True((await client.Run(Raw.Get("k")).Right()).IsNone);
        var refused = Assert.IsType<RedisError.Server>(await client.Run(Raw.Set("k", "v")).Left());
        Assert.Equal(("NOPERM", Delivery.Rejected), (refused.Code, refused.Delivery));
        Assert.True((await client.Run(Raw.Get("k")).Right()).IsNone);
    }

    [Fact]
    public async Task The_provider_is_asked_at_each_handshake()
    {
        await using var server = await RedisServer.StartAsync(Protected);
        var passwords = new Queue<string>([Secret, "rotated"]);
        var asked = 0;
        var provider = CredentialProvider.Ask(_ =>
        {
            asked++;
            return Task.FromResult(RedisResult.Ok(new RedisCredentials(passwords.Count > 1 ? passwords.Dequeue() : passwords.Peek())));
        });
        await using var client = await Clients.Connect(Clients.Config(server.Port) with { Credentials = provider, WhenDisconnected = WhenDisconnected.Wait });

        await server.CliAsync("CONFIG", "SET", "requirepass", "rotated");
        await server.CliAsync("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
        await Eventually.TrueAsync(() => asked >= 2, "the provider is asked again");

        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        Assert.Equal(2, asked);
    }

    [Theory]
    [InlineData("left")]
    [InlineData("throws")]
    [InlineData("throws later")]
    [InlineData("null")]
    [InlineData("never")]
    public async Task A_provider_that_fails_ends_the_dial(string how)
    {
        await using var server = await RedisServer.StartAsync(Protected);
        var provider = CredentialProvider.Ask(token => how switch
        {
            "left" => Task.FromResult(RedisResult.Error<RedisCredentials>(new RedisError.Client.InvalidConfig("the vault is sealed"))),
            "throws" => throw new FormatException("the vault threw"),
            "throws later" => Later(),
            "null" => Task.FromResult(RedisResult.Ok<RedisCredentials>(null!)),
            _ => new TaskCompletionSource<RedisResult<RedisCredentials>>().Task,
        });

        // Long enough for the provider to be asked on a slow machine.
        var error = await RedisClient.Connect(Clients.Config(server.Port) with { Credentials = provider, ConnectTimeout = TimeSpan.FromSeconds(3) }).Left();

        Assert.Equal(Delivery.NotSent, error.Delivery);
        Assert.Contains(how switch { "left" => "sealed", "throws" => "the vault threw", "throws later" => "threw later", _ => "credential" }, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_makes_no_flood_of_logins()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.WithPassword(Secret));
        await using var client = RedisClient.Create(Clients.Config(server.Port) with { Credentials = new RedisCredentials("wrong-canary") }).Right();

        var start = DateTime.UtcNow;
        await server.ReceivedAsync("HELLO", 3, new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);

        Assert.True(DateTime.UtcNow - start >= TimeSpan.FromMilliseconds(900), "three logins within less than a second");
        var error = await client.Run(Raw.Echo("hello")).Left();
        Assert.Contains("did not accept the password", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<RedisResult<RedisCredentials>> Later()
    {
        await Task.Yield();
        throw new FormatException("the vault threw later");
    }
}
