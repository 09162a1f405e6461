namespace Redis.Functional.Benchmarks;

/// <summary>Prepared requests, one behind the other, to be sent by slices and again from the start.</summary>
public sealed class RequestTape
{
    private readonly byte[] bytes;
    private readonly int[] starts;

    public RequestTape(IReadOnlyList<byte[]> requests)
    {
        Requests = requests;
        starts = new int[requests.Count + 1];
        for (var i = 0; i < requests.Count; i++) starts[i + 1] = starts[i] + requests[i].Length;
        bytes = new byte[starts[^1]];
        for (var i = 0; i < requests.Count; i++) requests[i].CopyTo(bytes, starts[i]);
    }

    public IReadOnlyList<byte[]> Requests { get; }

    public int Count => Requests.Count;

    public ReadOnlyMemory<byte> Slice(int from, int count) => bytes.AsMemory(starts[from]..starts[from + count]);
}
