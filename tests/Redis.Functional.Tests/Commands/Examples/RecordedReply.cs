using System.Text;
using System.Text.Json;
using Redis.Functional.Tests.Architecture;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>A request and the bytes that answer it in each protocol, from a file.</summary>
sealed record RecordedReply(string Line, byte[] Resp2, byte[] Resp3)
{
    public bool IsError => Resp2[0] == '-';

    public static IReadOnlyList<RecordedReply> Of(string file)
    {
        using var data = JsonDocument.Parse(Repository.Read($"tests/Redis.Functional.Tests/Commands/Data/{file}.examples.json"));
        return [.. data.RootElement.GetProperty("examples").EnumerateArray().Select(Read)];
    }

    static RecordedReply Read(JsonElement example) => new(
        string.Join(' ', example.GetProperty("request").EnumerateArray().Select(word => word.GetString() is { Length: > 0 } text ? text : "''")),
        Bytes(example, "resp2"),
        Bytes(example, "resp3"));

    static byte[] Bytes(JsonElement example, string name) => Encoding.Latin1.GetBytes(example.GetProperty(name).GetString()!);
}
