using Redis.Functional;
using Redis.Functional.Protocol;

namespace Interpreters;

/// <summary>Passes everything on, and keeps requests and outcomes on a tape.</summary>
// snippet: recorder
public sealed class Recorder(IRedisClient inner, Tape tape, IRedisClient? owner = null) : ClientAround(inner, owner)
{
    public override void Send(Batch batch)
    {
        var requests = batch.Requests;
        Inner.Send(batch.Forward(requests, outcome =>
        {
            tape.Add(requests, outcome);
            outcome.Match(Right: replies => batch.Answer(replies), Left: error => batch.Fail(error));
        }));
    }

    protected override IRedisClient Around(IRedisClient lease, IRedisClient owner) => new Recorder(lease, tape, owner);
}
// end snippet
