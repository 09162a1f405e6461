using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Programs;

/// <summary>Functions of the server as values.</summary>
public class FunctionTests
{
    static readonly RedisFunction<long> Hit = RedisFunction.Create<long>("hit");

    string _reply = ":1\r\n";
    readonly FakeClient _client;

    public FunctionTests() => _client = new(_ => _reply);

    [Fact]
    public async Task It_goes_the_same_way_alone_and_in_batches()
    {
        Assert.Equal(1, await _client.Right(Hit.Call("k", 2)));
        _ = await _client.Right(Multi((Hit.Call(), Hit.ReadOnly().Call("k")).Zip()).Map(_ => 0).Attempt());

        Assert.Equal(["FCALL hit 1 k 2", "MULTI", "FCALL hit 0", "FCALL_RO hit 1 k", "EXEC"], _client.Sent);
        Assert.Equal(("function hit", "read-only function hit", "hit"), (Hit.ToString(), Hit.ReadOnly().ToString(), Hit.Name));
    }

    [Fact]
    public async Task Replies_are_read_as_the_definition_says()
    {
        Assert.Equal(2, await _client.Right(Hit.Map(n => n + 1).Call()));
        Assert.Equal("1", await _client.Right(Hit.Decode(n => Outcomes.AsRight($"{n}")).ReadOnly().Call()));
        Assert.IsType<RespValue.Integer>(await _client.Right(RedisFunction.Create("hit").Call()));
        _reply = "$-1\r\n";
        Assert.Equal(Option<long>.None, await _client.Right(RedisFunction.CreateOptional("hit", Codec.Int64).Call()));
        _reply = "*1\r\n:3\r\n";
        var items = await _client.Items(RedisFunction.CreateList<int>("hit").Call());
        Assert.Equal([3], items);
        _reply = "-WRONGTYPE Operation against a key\r\n";
        Assert.Equal(Delivery.Unknown, (await _client.Left(Hit.Call())).Delivery);
    }
}
