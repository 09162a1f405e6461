using LanguageExt;
using Redis.Functional.Protocol;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Programs;

/// <summary>A reply that cannot be decoded is in the error, for code, and in none of its texts.</summary>
public class UndecodedReplyTests
{
    static readonly byte[] NotText = [.. "$3\r\n"u8, 0xff, 0x00, 0xfe, .. "\r\n"u8];

    readonly FakeClient _client = new(static request => request.Name is "LPOP" or "GET" ? "$6\r\nsecret\r\n" : ":1\r\n");

    static RedisError ErrorOf<A>(Command<A> command, ReplyFrame frame)
    {
        var kept = command.ReadOnLoop(frame, CodecSet.Default, out var result);
        return (kept is null ? result : UserCode.Read(command, kept, CodecSet.Default)).Error;
    }

    static RedisError ErrorOf<A>(Command<A> command, byte[] frame) => ErrorOf(command, new ReplyFrame(frame.AsSpan()));

    static RedisError ErrorOf<A>(Command<A> command, string frame) => ErrorOf(command, System.Text.Encoding.UTF8.GetBytes(frame));

    static string? ReplyIn(RedisError error) => error.TryGetReply(out var reply) ? reply.ToString() : null;

    static string Shown(string frame)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(frame);
        var reader = new RespReader(bytes, 0, bytes.Length);
        return reader.ReadTree().ToString();
    }

    [Fact]
    public void Bytes_that_are_no_text_are_not_lost()
    {
        Assert.True(ErrorOf(LPop<string>("k"), NotText).TryGetReply(out var reply));
        Assert.Equal(new byte[] { 0xff, 0x00, 0xfe }, Assert.IsType<RespValue.BulkString>(reply).Bytes.Span.ToArray());
    }

    [Theory]
    [InlineData("*2\r\n$1\r\n1\r\n$1\r\nx\r\n")]
    [InlineData("*3\r\n$1\r\nx\r\n$1\r\n1\r\n$1\r\n1\r\n")]
    public void Of_a_list_it_is_the_whole_list(string frame)
    {
        Assert.Equal(Shown(frame), ReplyIn(ErrorOf(LRange<int>("k", 0, -1), frame)));
        Assert.Equal(Shown(frame), ReplyIn(ErrorOf(LRange("k", 0, -1).As<int>(), frame)));
    }

    [Fact]
    public void Nested_replies_and_attributes_are_whole()
    {
        const string frame = "|1\r\n+ttl\r\n:5\r\n*2\r\n$1\r\na\r\n*2\r\n*1\r\n:1\r\n%1\r\n+b\r\n_\r\n";

        Assert.Equal(Shown(frame), ReplyIn(ErrorOf(Raw("X").Decode<int>(static _ => RedisError.Decode.Mismatch("a number", "y")), frame)));
    }

    [Fact]
    public void A_list_that_is_decoded_off_the_read_loop_is_whole()
    {
        var frame = "*501\r\n" + string.Concat(Enumerable.Repeat("$1\r\n1\r\n", 500)) + "$1\r\nx\r\n";

        Assert.True(ErrorOf(LRange<int>("k", 0, -1), frame).TryGetReply(out var reply));
        Assert.Equal(501, Assert.IsType<RespValue.Array>(reply).Items.Length);
    }

    [Theory]
    [InlineData(-100, true)]
    [InlineData(1, false)]
    public void More_than_a_mebibyte_is_not_kept(int more, bool isKept)
    {
        var value = new byte[(1 << 20) + more];
        value.AsSpan().Fill(0xff);
        byte[] header = [.. System.Text.Encoding.ASCII.GetBytes($"${value.Length}\r\n")];

        var apart = ErrorOf(LPop<string>("k"), new ReplyFrame(header, new BulkPayload(value, value.Length, isPooled: true)));
        var whole = ErrorOf(LPop<string>("k"), [.. header, .. value, .. "\r\n"u8]);
        Assert.Equal([isKept, isKept], [apart.TryGetReply(out var one), whole.TryGetReply(out var other)]);

        // The pool may give the array to the next reply.
        value.AsSpan().Clear();
        if (isKept) Assert.All(new[] { one, other }, reply => Assert.Equal((value.Length, 0xff), (((RespValue.BulkString)reply!).Bytes.Length, ((RespValue.BulkString)reply).Bytes.Span[^1])));
    }

    [Fact]
    public async Task In_a_pipeline_it_is_that_of_the_command_that_failed()
    {
        Assert.Equal(Shown("$6\r\nsecret\r\n"), ReplyIn(await _client.Left((Incr("a"), LPop<int>("b")).Zip())));

        var outcomes = await _client.Items(Pipeline.Traverse(["a", "b"], key => LPop<int>(key).Attempt()));
        Assert.Equal(2, outcomes.Count(outcome => outcome.Match(Right: _ => "", Left: error => ReplyIn(error) ?? "") == Shown("$6\r\nsecret\r\n")));
    }

    [Fact]
    public async Task In_a_transaction_it_is_that_of_the_command_that_failed() =>
        Assert.Equal(Shown("$6\r\nsecret\r\n"), ReplyIn(await _client.Left(Multi((Incr("a"), LPop<int>("b"), Incr("c")).Zip()))));

    [Fact]
    public async Task It_is_in_no_text_and_equality_ignores_it()
    {
        var error = Assert.IsType<RedisError.Decode>(await _client.Left(LPop<int>("b")));

        Assert.NotNull(ReplyIn(error));
        Assert.DoesNotContain("secret", $"{error} {error.Message} {error.Expected} {error.Actual} {error.Context}");
        Assert.Equal(new RedisError.Decode(error.Expected, error.Actual), error);
        Assert.Equal(new RedisError.Decode(error.Expected, error.Actual).GetHashCode(), error.GetHashCode());
        Assert.NotEqual(new RedisError.Decode("something else", error.Actual), error);
    }

    [Fact]
    public void Other_errors_have_none()
    {
        Assert.Null(ReplyIn(new RedisError.Decode("a number", "a string of 1 byte")));
        Assert.Null(ReplyIn(new RedisError.Client.Cancelled(Delivery.NotSent)));
        Assert.Null(ReplyIn(null!));
    }
}
