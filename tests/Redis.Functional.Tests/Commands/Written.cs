using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>A command and the line of words it puts on the wire.</summary>
sealed record Written(string Expected, IRequest Request, string Printed, string Call)
{
    public static Written As<A>(string expected, Command<A> command, [CallerArgumentExpression(nameof(command))] string call = "") =>
        new(expected, command.Request, command.ToString(), string.Join(' ', call.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));

    public static Written As<A>(string expected, BlockingCommand<A> blocking, [CallerArgumentExpression(nameof(blocking))] string call = "") =>
        As(expected, blocking.Command, call);

    /// <summary>The words, or why it is not sent.</summary>
    public string Line => Request.Fault()?.ToString() ?? string.Join(' ', Words.Select(word => word.Length == 0 ? "''" : word));

    /// <summary>The words, taken from the bytes that are sent.</summary>
    public IReadOnlyList<string> Words
    {
        get
        {
            var bytes = new byte[Request.EncodedLength()];
            var written = Request.Encode(bytes);
            if (written != bytes.Length) return [$"{written} bytes of {bytes.Length} were written"];
            var reader = new RespReader(bytes);
            if (!reader.TryReadAggregate(out var count)) return ["no array"];
            var words = new string[count];
            for (var i = 0; i < count; i++) words[i] = reader.TryReadBytes(out var word) ? Encoding.UTF8.GetString(word) : "no string";
            return reader.AtEnd ? words : [.. words, "and more"];
        }
    }

    /// <summary>One row for each sample. The call makes rows of different overloads different: xUnit runs equal rows only once.</summary>
    public static TheoryData<string, string, string> Lines(IEnumerable<Written> samples)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var sample in samples) data.Add(sample.Call, sample.Expected, sample.Line);
        return data;
    }

    public static void Verify(string call, string expected, string actual) => Assert.Equal((call, expected), (call, actual));
}
