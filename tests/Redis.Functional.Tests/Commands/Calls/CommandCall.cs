using System.Text;

namespace Redis.Functional.Tests.Commands.Calls;

/// <summary>One call of a method of the catalogue, and the request it made.</summary>
sealed record CommandCall(CommandMethod Method, object?[] Arguments, IRequest Request)
{
    public string Name => Request.Spec.Name;

    /// <summary>What is sent.</summary>
    public byte[] Bytes
    {
        get
        {
            var bytes = new byte[Request.EncodedLength()];
            var written = Request.Encode(bytes);
            return written == bytes.Length ? bytes : throw new InvalidOperationException($"{this}: {written} bytes of {bytes.Length} were written");
        }
    }

    /// <summary>The words of the request, the name's among them, as its arguments tell them.</summary>
    public IReadOnlyList<string> Words =>
        [.. Name.Split(' '), .. Enumerable.Range(0, Request.ArgumentCount).Select(i => Request.Argument(i).ToString())];

    public IReadOnlyList<string> Keys => [.. KeysOf.Request(Request).Select(key => key.ToString())];

    public override string ToString() => new StringBuilder(Method.Name).Append(": ").AppendJoin(' ', Words).ToString();
}
