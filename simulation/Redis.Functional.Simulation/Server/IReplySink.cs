namespace Redis.Functional.Simulation;

/// <summary>Where the server's bytes go.</summary>
interface IReplySink
{
    void Reply(ReadOnlySpan<byte> bytes);

    void CloseByServer();
}
