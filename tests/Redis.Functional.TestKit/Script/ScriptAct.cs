namespace Redis.Functional.TestKit;

/// <summary>One thing a script server does.</summary>
internal abstract record ScriptAct
{
    /// <summary>Bytes that may share a write with their neighbours.</summary>
    public sealed record Send(byte[] Bytes) : ScriptAct;

    /// <summary>Bytes in a write of their own.</summary>
    public sealed record SendNow(byte[] Bytes) : ScriptAct;

    public sealed record Wait(Func<CancellationToken, Task> Signal) : ScriptAct;

    public sealed record Close : ScriptAct;

    public sealed record Reset : ScriptAct;
}
