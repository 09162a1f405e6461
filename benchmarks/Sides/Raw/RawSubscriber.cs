namespace Redis.Functional.Benchmarks;

/// <summary>W7: messages are counted as they come.</summary>
public sealed class RawSubscriber(Workload workload, Target target) : RawContender(workload, target)
{
    private readonly Target target = target;
    private bool subscribed;

    public override async ValueTask<long> RunAsync(Window window)
    {
        if (!subscribed)
        {
            await Connection.ExchangeAsync(Publisher.Patience, 1);
            await Connection.ExchangeAsync(RespRequest.Encode("SUBSCRIBE", Publisher.Channel), 1);
            subscribed = true;
        }

        var done = 0L;
        while (window.IsOpen)
        {
            var publishing = Publisher.PublishAsync(target);
            for (var rest = Publisher.Block; rest > 0;) rest -= Connection.Replies(await Connection.ReceiveAsync());
            await publishing;
            done += Publisher.Block;
        }

        return done;
    }
}
