namespace Redis.Functional.Simulation;

/// <summary>One wait in virtual time, which a token may end.</summary>
sealed class VirtualDelay(World world)
{
    readonly TaskCompletionSource _over = new();
    CancellationTokenRegistration _registration;
    World.Event? _event;

    public Task For(TimeSpan delay, CancellationToken cancellationToken = default)
    {
        _event = world.After(delay, static self => ((VirtualDelay)self!).End(), this);
        if (cancellationToken.CanBeCanceled) _registration = cancellationToken.UnsafeRegister(static self => ((VirtualDelay)self!).Cancel(), this);
        return _over.Task;
    }

    void End()
    {
        _registration.Dispose();
        _over.TrySetResult();
    }

    void Cancel()
    {
        _event?.Cancel();
        _over.TrySetResult();
    }
}
