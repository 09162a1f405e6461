using System.Text;

namespace Redis.Functional.Tests.Commands;

/// <summary>A command as a line of text: the words it puts on the wire, or why it is not sent.</summary>
static class Written
{
    public static string Line<A>(Command<A> command) =>
        command.Fault() is { } fault ? fault.ToString() : string.Join(' ', Words(command).Select(word => word.Length == 0 ? "''" : word));

    public static string Line<A>(Blocking<A> command) => Line(command.Command);

    /// <summary>The words, taken from the bytes that are sent.</summary>
    public static IReadOnlyList<string> Words<A>(Command<A> command)
    {
        var bytes = new byte[command.EncodedLength()];
        var written = command.Encode(bytes);
        if (written != bytes.Length) return [$"{written} bytes of {bytes.Length} were written"];
        var reader = new RespReader(bytes);
        if (!reader.TryReadAggregate(out var count)) return ["no array"];
        var words = new string[count];
        for (var i = 0; i < count; i++) words[i] = reader.TryReadBytes(out var word) ? Encoding.UTF8.GetString(word) : "no string";
        return reader.AtEnd ? words : [.. words, "and more"];
    }
}
