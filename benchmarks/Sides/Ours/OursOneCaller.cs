namespace Redis.Functional.Benchmarks;

/// <summary>W1.</summary>
public sealed class OursOneCaller(Workload workload, Target target) : OursContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++)
        {
            var start = window.Start();
            var reply = await Client.Run(Commands.Get(Keys[done % Keys.Length]));
            window.Take(start);
            Expect(reply, static value => value.IsSome);
        }

        return done;
    }
}
