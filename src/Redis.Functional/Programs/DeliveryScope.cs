namespace Redis.Functional;

/// <summary>
/// The account a retry keeps over everything inside it: once a write may have been delivered, nothing is run again.
/// Written by whichever machine runs inside the scope; only ever goes from clean to dirty.
/// </summary>
internal sealed class DeliveryScope(DeliveryScope? parent)
{
    private volatile bool _written;

    internal bool MayHaveWritten => _written;

    internal void Record(bool isReadOnly, RedisError? error)
    {
        if (isReadOnly || error is { Delivery: Delivery.NotSent or Delivery.Rejected }) return;
        for (var scope = this; scope is not null; scope = scope.Parent) scope._written = true;
    }

    private DeliveryScope? Parent => parent;
}
