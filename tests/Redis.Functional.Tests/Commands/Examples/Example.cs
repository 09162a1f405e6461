using LanguageExt;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>The command of the catalogue that makes a recorded request, and what it makes of the replies that are no errors, in the order of the record.</summary>
sealed record Example(string Line, string Sent, IRequest Request, Func<byte[], object?> Read, IReadOnlyList<object?> Meanings)
{
    public static Example Of<A>(string line, Command<A> command, params A[] meanings) => Seen(line, command, static value => value, meanings);

    public static Example Of<A>(string line, BlockingCommand<A> blocking, params A[] meanings) => Of(line, blocking.Command, meanings);

    /// <summary>Of a reply that has no equal: what is looked at of it.</summary>
    public static Example Seen<A, B>(string line, Command<A> command, Func<A, B> look, params B[] meanings) => new(
        line,
        line,
        command.Request,
        frame =>
        {
            var reader = new RespReader(frame);
            var read = command.Read(ref reader, CodecSet.Default);
            return read.TryGetValue(out var value) ? look(value) : read.Error;
        },
        [.. meanings.Cast<object?>()]);

    /// <summary>Of what the catalogue does not make, because no server takes it or it is not for applications.</summary>
    public static Example ByRaw(string line, params RespValue[] meanings)
    {
        var words = line.Split(' ').Select(static word => (RedisValue)(word == "''" ? "" : word)).ToArray();
        return Of(line, Redis.Functional.Commands.Raw(words[0].ToString(), words[1..]), meanings);
    }

    /// <summary>A list as commands have it.</summary>
    public static Seq<A> Many<A>(params A[] items) => Prelude.toSeq(items);

    /// <summary>The same meaning in other words: in another order, or with what the server does anyway said.</summary>
    public Example As(string sent) => this with { Sent = sent };

    /// <summary>The words on the wire.</summary>
    public string Words => new Written("", Request, "", "").Line;

    /// <summary>What the client makes of a reply: a value, or the error that it is.</summary>
    public object? Decode(byte[] reply)
    {
        var frame = new ReplyFrame(reply);
        if (Request.Spec.RefusalIn(frame, Request) is { } refusal) return refusal;
        return Request.Spec.Admits(frame, Request) ? Read(reply) : "a reply to another request";
    }
}
