using System.Text;

namespace Redis.Functional.Tests.Programs;

/// <summary>One request: the first word of its name, and its arguments as text.</summary>
sealed record FakeRequest(string Name, IReadOnlyList<string> Arguments)
{
    public static FakeRequest Multi { get; } = new("MULTI", []);

    public static FakeRequest Exec { get; } = new("EXEC", []);

    public string Argument(int index) => Arguments[index];

    public override string ToString() => string.Join(' ', Arguments.Prepend(Name));

    /// <summary>A request of a batch; of a name of two words the second is an argument, as on the wire.</summary>
    public static FakeRequest Of(BatchRequest request)
    {
        var words = request.Name.Split(' ');
        return new(words[0], [.. words[1..], .. request.Arguments.Select(argument => Encoding.UTF8.GetString(argument.Span))]);
    }

    /// <summary>Reads what a client sends: arrays of bulk strings, nothing else. For tests of what goes over the wire.</summary>
    public static List<FakeRequest> Read(ReadOnlySpan<byte> bytes)
    {
        var requests = new List<FakeRequest>();
        var at = 0;
        while (at < bytes.Length)
        {
            var words = new string[Header(bytes, '*', ref at)];
            for (var i = 0; i < words.Length; i++)
            {
                var length = Header(bytes, '$', ref at);
                words[i] = Encoding.UTF8.GetString(bytes.Slice(at, length));
                at += length + 2;
            }

            requests.Add(new FakeRequest(words[0], words[1..]));
        }

        return requests;
    }

    static int Header(ReadOnlySpan<byte> bytes, char type, ref int at)
    {
        if (bytes[at] != type) throw new FormatException($"expected {type} at {at}, found {(char)bytes[at]}");
        var end = at + bytes[at..].IndexOf((byte)'\r');
        var number = int.Parse(bytes[(at + 1)..end]);
        at = end + 2;
        return number;
    }
}
