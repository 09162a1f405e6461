using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>The launcher starts what it was asked for, and leaves nothing behind.</summary>
public sealed class RedisServerTests
{
    [Fact]
    public async Task Starts_on_a_port_of_its_own_and_answers()
    {
        await using var server = await RedisServer.StartAsync();

        Assert.Equal("PONG", await server.CliAsync("PING"));
        Assert.Equal("OK", await server.CliAsync("SET", "k", "v"));
        Assert.Equal("v", await server.CliAsync("GET", "k"));
        Assert.InRange(server.Port, 1, 22_767);
        Assert.True(server.Version.Major >= 6, $"version {server.Version}");
    }

    [Fact]
    public async Task Two_servers_run_side_by_side_without_sharing_anything()
    {
        var both = await Task.WhenAll(RedisServer.StartAsync(), RedisServer.StartAsync());
        await using var one = both[0];
        await using var two = both[1];

        await one.CliAsync("SET", "k", "one");

        Assert.NotEqual(one.Port, two.Port);
        Assert.NotEqual(one.Folder, two.Folder);
        Assert.Equal("0", await two.CliAsync("DBSIZE"));
    }

    [Fact]
    public async Task Dispose_ends_the_process_and_removes_its_folder()
    {
        var server = await RedisServer.StartAsync();
        var (pid, folder) = (server.Pid, server.Folder!);
        Assert.True(Directory.Exists($"/proc/{pid}") || !OperatingSystem.IsLinux());

        await server.DisposeAsync();
        await server.DisposeAsync();

        Assert.False(Directory.Exists($"/proc/{pid}"));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Listens_on_a_Unix_socket_alone_when_asked_to()
    {
        await using var server = await RedisServer.StartAsync(new() { Tcp = false, UnixSocket = true });
        await using var connection = await RespConnection.ConnectAsync(server.SocketPath!);

        Assert.Equal("PONG", (await connection.AskAsync("PING")).Text);
        Assert.Equal(0, server.Port);
        Assert.Equal("0", await server.CliAsync("DBSIZE"));
    }

    [Fact]
    public async Task Password_is_asked_of_the_default_user_and_not_of_the_kit()
    {
        await using var server = await RedisServer.StartAsync(new() { Password = "s3cret" });
        await using var stranger = await RespConnection.ConnectAsync(server.Host, server.Port);

        Assert.StartsWith("NOAUTH", (await stranger.AskAsync("GET", "k")).Text, StringComparison.Ordinal);
        Assert.Equal("OK", (await stranger.AskAsync("AUTH", "s3cret")).Text);
        await server.CliAsync("CONFIG", "SET", "requirepass", "another");
        Assert.Equal("another", (await server.CliLinesAsync("CONFIG", "GET", "requirepass"))[1]);
        Assert.Equal($"redis://:s3cret@127.0.0.1:{server.Port}/0", server.Url);
    }

    [Fact]
    public async Task Users_have_the_rights_they_were_given()
    {
        await using var server = await RedisServer.StartAsync(new() { Users = ["reader on >pw ~* -@all +get", "default off"] });
        await using var reader = await RespConnection.ConnectAsync(server.Host, server.Port);

        Assert.Equal("OK", (await reader.AskAsync("AUTH", "reader", "pw")).Text);
        Assert.False((await reader.AskAsync("GET", "k")).IsError);
        Assert.StartsWith("NOPERM", (await reader.AskAsync("SET", "k", "v")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_server_answers_nothing_until_it_is_continued()
    {
        await using var server = await RedisServer.StartAsync();
        await using var connection = await server.ConnectAsync();

        server.Stop();
        var answer = connection.AskAsync("PING");
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.WaitAsync(patience.Token));
        server.Continue();

        Assert.Equal("PONG", (await answer.WaitAsync(TimeSpan.FromSeconds(10))).Text);
    }

    [Fact]
    public async Task Killed_server_comes_back_on_its_port_with_its_data()
    {
        await using var server = await RedisServer.StartAsync(new() { AppendOnly = true });
        var (port, pid) = (server.Port, server.Pid);
        await server.CliAsync("RPUSH", "list", "a", "b");

        server.Kill();
        Assert.True(server.HasExited);
        await server.RestartAsync();

        Assert.Equal(port, server.Port);
        Assert.NotEqual(pid, server.Pid);
        Assert.Equal(["a", "b"], await server.CliLinesAsync("LRANGE", "list", "0", "-1"));
    }

    [Fact]
    public async Task Configuration_lines_reach_the_server()
    {
        await using var server = await RedisServer.StartAsync(new() { Databases = 3, Config = ["maxmemory 64mb", "maxclients 100"] });

        Assert.Equal("67108864", (await server.CliLinesAsync("CONFIG", "GET", "maxmemory"))[1]);
        Assert.Equal("3", (await server.CliLinesAsync("CONFIG", "GET", "databases"))[1]);
    }

    [Fact]
    public async Task Failed_start_tells_what_the_server_said()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RedisServer.StartAsync(new() { Config = ["no-such-setting 1"] }));

        Assert.Contains("no-such-setting", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_clash_is_reported_for_a_chosen_port()
    {
        await using var first = await RedisServer.StartAsync();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => RedisServer.StartAsync(new() { Port = first.Port }));

        Assert.Contains("was taken", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_reply_of_the_command_line_is_an_exception_with_its_text()
    {
        await using var server = await RedisServer.StartAsync();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => server.CliAsync("NOSUCH"));

        Assert.Contains("unknown command", failure.Message, StringComparison.Ordinal);
        Assert.True((await server.AskAsync("NOSUCH")).IsError);
    }

    [Fact]
    public async Task Sentinel_mode_answers_SENTINEL_commands()
    {
        await using var master = await RedisServer.StartAsync();
        await using var sentinel = await RedisServer.StartAsync(new()
        {
            Sentinel = true,
            Config = [$"sentinel monitor main 127.0.0.1 {master.Port} 1"],
        });

        var address = await sentinel.CliLinesAsync("SENTINEL", "GET-MASTER-ADDR-BY-NAME", "main");

        Assert.Equal(["127.0.0.1", $"{master.Port}"], address);
    }

    [Fact]
    public async Task Shared_server_is_one_and_gives_everyone_a_prefix()
    {
        var prefixes = Enumerable.Range(0, 100).Select(_ => SharedServer.Prefix()).Distinct().Count();

        Assert.Same(await SharedServer.GetAsync(), await SharedServer.GetAsync());
        Assert.Equal(100, prefixes);
        Assert.Equal("PONG", await (await SharedServer.GetAsync()).CliAsync("PING"));
    }
}
