using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional.Protocol;

/// <summary>
/// Requests on their way to a server, as <see cref="IRedisClient.Send"/> gets them: one command, a pipeline or a transaction. Since 0.1.
/// </summary>
/// <remarks>
/// Whoever takes a batch does one of three things with it: passes it to another client, answers it (<see cref="Answer"/>, <see cref="Fail"/>), or sends
/// other requests in its place (<see cref="Forward(IEnumerable{BatchRequest}, Action{Either{RedisError, Seq{RespValue}}})"/>). A batch ends once. Its
/// caller may end it first, by cancelling; what comes afterwards is dropped. Nothing here throws; all members may be called from any thread.
/// </remarks>
public abstract class Batch
{
    private protected Batch() { }

    /// <summary>The name for errors and traces: the command's, <c>pipeline</c>, or <c>MULTI</c> for a transaction.</summary>
    public abstract string Name { get; }

    /// <summary>The requests, in order; of a transaction those between MULTI and EXEC. Each call makes a new list: O(requests).</summary>
    public IReadOnlyList<BatchRequest> Requests
    {
        get
        {
            var requests = new List<IRequest>();
            Exchange.AddRequests(requests);
            return requests.ConvertAll(static request => new BatchRequest(request));
        }
    }

    /// <summary>True when none of its requests writes.</summary>
    public abstract bool IsReadOnly { get; }

    /// <summary>True when its requests are to be run as one, between MULTI and EXEC.</summary>
    public bool IsTransaction => Effect == ConnectionEffect.Transacts;

    /// <summary>
    /// True when its caller does not wait for replies: the batch ends with a value as soon as it is started or sent, and its replies are dropped.
    /// </summary>
    public virtual bool IsFireAndForget => false;

    /// <summary>What it does to the connection that it is sent on: clients that share a connection, or lend it out again, must know.</summary>
    public abstract ConnectionEffect Effect { get; }

    /// <summary>
    /// How long its reply may take, for commands that wait on the server: their own wait and two seconds, or <see cref="Timeout.InfiniteTimeSpan"/>.
    /// Null: as long as the client that sends it allows (<see cref="RedisConfig.CommandTimeout"/>).
    /// </summary>
    public TimeSpan? ReplyTimeout => Exchange.OwnTimeout;

    /// <summary>The caller's token. A cancellation ends the batch by itself; the token tells whoever works on an answer to stop.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>True when it has ended, with replies or an error.</summary>
    public bool HasEnded => Exchange.IsDone;

    /// <summary>
    /// Says that its requests may run from now on: a cancellation then has <see cref="Delivery.Unknown"/>, and <see cref="Delivery.NotSent"/> before.
    /// False when it has ended or was started or sent before. For whoever answers it; a batch that is passed on is started by the connection.
    /// </summary>
    public abstract bool TryStart();

    /// <summary>
    /// Ends it with the replies of its requests, in order, of a transaction those of the commands between MULTI and EXEC. They are decoded as if they
    /// came from a server: <see cref="RespValue.Error"/> is an error reply, and a wrong number of replies, or one that its request cannot have, becomes
    /// a <see cref="RedisError.Protocol"/>. False, and nothing happens, when it has ended or is on a connection. O(size of the replies): each is written
    /// once as RESP, which is what decoders read.
    /// </summary>
    public abstract bool Answer(IEnumerable<RespValue> replies);

    /// <summary>
    /// Ends it with an error. <see cref="RedisError.Delivery"/> must tell the truth, since retries go by it: NotSent when none of it can have been done.
    /// False, and nothing happens, when it has ended.
    /// </summary>
    public bool Fail(RedisError error)
    {
        error ??= new RedisError.Client.InvalidArgument("The batch was ended without an error.") { Delivery = Delivery.Unknown };
        return Exchange.TryFail(FallbackErrors.OfCommand(error, Exchange));
    }

    /// <summary>
    /// Makes a batch to be sent in place of this one: other requests, and otherwise the same, a transaction where this is one, with the same wait and
    /// effect on the connection. It starts this batch when it is sent. When it ends, the function gets the replies as they came, error replies as
    /// <see cref="RespValue.Error"/>, or the error that ended it, and must end this batch, at once or later. The function is called off the read loop;
    /// what it throws ends this batch with <see cref="RedisError.Client.CallbackFailed"/>. Replies are checked against the forwarded requests before, as
    /// those of any request.
    /// </summary>
    /// <example><code>
    /// inner.Send(batch.Forward(requests, outcome => outcome.Match(Right: replies => batch.Answer(replies), Left: error => batch.Fail(error))));
    /// </code></example>
    public Batch Forward(IEnumerable<BatchRequest> requests, Action<Either<RedisError, Seq<RespValue>>> onEnd) =>
        ForwardedBatch.Of(this, requests, onEnd);

    /// <summary>
    /// Makes a batch to be sent in place of this one, each request and each reply passed through a function. The second gets the request that was
    /// sent; it is called for error replies too. What either throws ends this batch with <see cref="RedisError.Client.CallbackFailed"/>.
    /// </summary>
    public Batch Forward(Func<BatchRequest, BatchRequest> request, Func<BatchRequest, RespValue, RespValue> reply) =>
        ForwardedBatch.Of(this, request, reply);

    /// <summary>The name and how many requests; never an argument.</summary>
    public sealed override string ToString() => $"{Name} ({Requests.Count} requests)";

    /// <summary>The batch as the runtime sees it. Every batch is an exchange.</summary>
    internal Exchange Exchange => Unsafe.As<Exchange>(this);
}
