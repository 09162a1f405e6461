namespace Redis.Functional.TestKit;

/// <summary>One run of a server: a process of this machine, or a container.</summary>
internal abstract class ServerProcess : IDisposable
{
    /// <summary>The process id, as this machine sees it.</summary>
    public abstract int Pid { get; }

    public abstract bool HasExited { get; }

    /// <summary>What it printed, for the message of a failed start.</summary>
    public abstract string Output { get; }

    public abstract void Stop();

    public abstract void Continue();

    /// <summary>Ends it at once, without a farewell, and returns when it is gone.</summary>
    public abstract void Kill();

    /// <summary>Ends it, and gives back what holding it took.</summary>
    public abstract void Dispose();
}
