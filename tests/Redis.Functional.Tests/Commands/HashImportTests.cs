using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>Hashes of the same fields are created on one connection, in one batch.</summary>
public class HashImportTests
{
    static readonly (RedisKey, IEnumerable<RedisValue>)[] People = [("{p}1", ["Ada", "London"]), ("{p}2", ["Bob", "Paris"])];

    [Fact]
    public async Task The_fields_the_hashes_and_the_end_are_one_batch_on_a_lease()
    {
        var server = new FakeClient(static request => request.ToString() == "HIMPORT DISCARD fields" ? ":1\r\n" : "+OK\r\n");
        await server.Right(HImport(["name", "city"], People));
        Assert.Equal(
            ["HIMPORT PREPARE fields name city", "HIMPORT SET {p}1 fields Ada London", "HIMPORT SET {p}2 fields Bob Paris", "HIMPORT DISCARD fields"],
            server.Sent);
        Assert.Equal((1, 1, 1), (server.RoundTrips, server.Leases, server.Returned));
    }

    [Fact]
    public async Task The_error_of_a_hash_is_that_of_the_import_and_the_end_is_sent()
    {
        var server = new FakeClient(static request => request.ToString() switch
        {
            "HIMPORT DISCARD fields" => ":1\r\n",
            "HIMPORT SET {p}1 fields Ada London" => "-WRONGTYPE Operation against a key holding the wrong kind of value\r\n",
            _ => "+OK\r\n",
        });
        var error = await server.Left<RedisError.Server, LanguageExt.Unit>(HImport(["name", "city"], People));
        Assert.Equal(("WRONGTYPE", 1), (error.Code, error.Context.Index));
        Assert.Equal(4, server.Sent.Count);
    }

    [Fact]
    public async Task What_cannot_be_right_is_not_sent()
    {
        var server = new FakeClient();
        var error = await server.Left<RedisError.Client.InvalidArgument, LanguageExt.Unit>(HImport(["name", "city"], [("k", ["Ada"])]));
        Assert.Equal("HIMPORT SET: there are 1 values for 2 fields.", error.Message);
        await server.Left<RedisError.Client.InvalidArgument, LanguageExt.Unit>(HImport([], People));
        await server.Left<RedisError.Client.InvalidArgument, LanguageExt.Unit>(HImport(null!, People));
        await server.Left<RedisError.Client.InvalidArgument, LanguageExt.Unit>(HImport(["name"], [("k", null!)]));
        await server.Left<RedisError.Client.CallbackFailed, LanguageExt.Unit>(HImport(["name"], Failing()));
        Assert.Empty(server.Sent);
    }

    [Fact]
    public async Task An_older_server_is_named_the_one_that_is_needed()
    {
        var error = await new FakeClient(static _ => "-ERR unknown command 'HIMPORT'\r\n").Left<RedisError.Server, LanguageExt.Unit>(HImport(["name", "city"], People));
        Assert.Equal("ERR unknown command 'HIMPORT' (HIMPORT PREPARE needs Redis 8.10)", error.Message);
    }

    /// <summary>Elsewhere another caller's fields could be meant, or none after a new connection.</summary>
    [Fact]
    public void Raw_refuses_its_parts()
    {
        foreach (var part in new[] { "PREPARE", "SET", "DISCARD", "DISCARDALL" })
        {
            var fault = Raw("HIMPORT", part, "fields", "f").Request.Fault();
            Assert.Equal($"RAW: HIMPORT {part} would change a shared connection. Use HImport, which runs on a lease.", Assert.IsType<RedisError.Client.InvalidArgument>(fault).Message);
        }
    }

    static IEnumerable<(RedisKey, IEnumerable<RedisValue>)> Failing()
    {
        yield return ("k", ["v"]);
        throw new InvalidOperationException("the caller's");
    }
}
