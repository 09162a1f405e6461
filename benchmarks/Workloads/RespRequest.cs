using System.Text;

namespace Redis.Functional.Benchmarks;

/// <summary>A request as it goes over the wire, written without the library, so that the other sides do not depend on it.</summary>
public static class RespRequest
{
    public static byte[] Encode(params IReadOnlyList<string> parts)
    {
        var text = new StringBuilder().Append('*').Append(parts.Count).Append("\r\n");
        foreach (var part in parts) text.Append('$').Append(Encoding.UTF8.GetByteCount(part)).Append("\r\n").Append(part).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
