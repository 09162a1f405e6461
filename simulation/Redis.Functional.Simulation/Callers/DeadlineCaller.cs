using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Every kind of call with the time it may take on a server that has fallen silent: waiting for a connection and each reply have one deadline each.</summary>
sealed class DeadlineCaller(CallerContext context, int id) : Caller(context, id)
{
    static readonly TimeSpan Deadline = Settings.CommandTimeout;
    static readonly TimeSpan Blocking = TimeSpan.FromMilliseconds(50);

    // What the client allows the server beyond the time of a blocking command.
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);
    readonly string _key = $"deadline-{id}";

    protected override Task Call(int number) => Random.Below(8) switch
    {
        0 => Ask("command in time", Echo(_key)),
        1 => Ask("pipeline in time", (Echo(_key), Incr(_key)).Zip()),
        2 => Ask("transaction in time", Multi(Incr(_key))),
        3 => Ask("update in time", Optimistic([_key], Pure(Multi(Incr(_key))), RetrySchedule.Times(0)), Deadline * 3),
        4 => Ask("blocking command in time", BLPop("nothing", Blocking), Deadline + Blocking + Grace),
        5 => Ask("lease in time", OnLease(Echo(_key)), Deadline * 2),
        6 => Ask("forgotten command in time", Incr(_key).FireAndForget()),
        _ => Ask("script in time", RedisScript.Create<long>(ModelServer.AddScript).Call(_key)),
    };
}
