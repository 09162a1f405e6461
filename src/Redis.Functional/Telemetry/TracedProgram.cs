using System.Diagnostics;

namespace Redis.Functional;

/// <summary>
/// Runs a program inside a span of its own. The span is current for what the program does, in the run's own ExecutionContext: the caller's is what it was
/// when the run returns.
/// </summary>
internal sealed class TracedProgram<A>(RedisProgram<A> source, string name) : RedisProgram<A>
{
    internal override IProgram? Step(Machine machine)
    {
        var activity = RedisTelemetry.Source.StartActivity(name);
        return activity is null ? source : machine.Push(new Ending(activity), source);
    }

    private sealed class Ending(Activity activity) : IFrame
    {
        IProgram? IFrame.OnValue(Machine machine)
        {
            activity.Stop();
            return null;
        }

        IProgram? IFrame.OnError(Machine machine, RedisError error)
        {
            activity.SetStatus(ActivityStatusCode.Error).SetTag(Tags.ErrorType, ErrorTypes.Of(error)).Stop();
            return machine.Fail(error);
        }
    }
}
