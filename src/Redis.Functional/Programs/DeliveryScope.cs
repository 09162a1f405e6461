namespace Redis.Functional;

/// <summary>
/// The account a retry keeps over everything inside it: once a write may have been delivered, nothing is run again.
/// Written by whichever machine runs inside the scope; only ever goes from clean to dirty.
/// </summary>
internal sealed class DeliveryScope(DeliveryScope? parent)
{
    private volatile bool _written;

    internal bool MayHaveWritten => _written;

    /// <summary>
    /// The outcome of a request, or of a batch, that writes. A refusal in a batch is that of one command, and the others have run; a
    /// transaction is refused whole.
    /// </summary>
    internal void RecordWrite(bool isBatch, RedisError? error)
    {
        if (error is { Delivery: Delivery.NotSent }) return;
        if (error is { Delivery: Delivery.Rejected } && (!isBatch || error is RedisError.Transaction)) return;
        for (var scope = this; scope is not null; scope = scope.Parent) scope._written = true;
    }

    private DeliveryScope? Parent => parent;
}
