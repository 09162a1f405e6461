namespace Redis.Functional;

/// <summary>A listener of the <see cref="Heartbeat"/>.</summary>
internal interface IBeat
{
    void Beat();

    void Fault(Exception exception);
}
