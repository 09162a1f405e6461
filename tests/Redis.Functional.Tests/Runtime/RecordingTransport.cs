using System.Globalization;

namespace Redis.Functional.Tests.Runtime;

/// <summary>
/// Connections that answer GET. A key is the number of times that the client had left its server when the call was made; a connection must not receive a
/// call that was made after the client has left it.
/// </summary>
sealed class RecordingTransport : ITransport
{
    int _begun;
    int _late;
    int _made;

    /// <summary>Calls that came to a connection which the client had left before them.</summary>
    public int Late => Volatile.Read(ref _late);

    public int Made => Volatile.Read(ref _made);

    /// <summary>The client is about to leave.</summary>
    public void Begin() => Interlocked.Increment(ref _begun);

    public ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _made);
        var connection = new PipeConnection();
        _ = Serve(connection, Volatile.Read(ref _begun));
        return new(new RedisResult<TransportConnection>(connection));
    }

    async Task Serve(PipeConnection connection, int begun)
    {
        await connection.Greet();
        while (true)
        {
            var request = await connection.Request();
            if (request.Name == "GET" && int.Parse(request.Argument(0), CultureInfo.InvariantCulture) > begun) Interlocked.Increment(ref _late);
            await connection.Answer("$1\r\na\r\n");
        }
    }
}
