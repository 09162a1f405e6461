namespace Redis.Functional;

/// <summary>A reply that is a bulk string whose payload was received into an array of its own, kept to be read off the read loop.</summary>
internal sealed class BulkReply(byte[] header, BulkPayload payload)
{
    internal RespReader Reader() => new(header, payload);
}
