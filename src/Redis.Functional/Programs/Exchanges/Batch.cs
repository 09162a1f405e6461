using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional.Protocol;

/// <summary>The requests that <see cref="IRedisClient.Send"/> receives: one command, a pipeline or a transaction.</summary>
/// <remarks>
/// <para>
/// The receiver of a batch does one of three things: passes it to another client, answers it (<see cref="Answer"/>, <see cref="Fail"/>), or sends other
/// requests in its place (<see cref="Forward(IEnumerable{BatchRequest}, Action{Either{RedisError, Seq{RespValue}}})"/>). A batch ends once. Its caller may end
/// it first by cancelling; later replies are dropped. Members do not throw and may be called from any thread.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract class Batch
{
    private protected Batch() { }

    /// <summary>The name for errors and traces: that of the command, <c>pipeline</c>, or <c>MULTI</c> for a transaction.</summary>
    public abstract string Name { get; }

    /// <summary>The requests in order; of a transaction, those between MULTI and EXEC.</summary>
    /// <remarks>Each call creates a new list: O(requests).</remarks>
    public IReadOnlyList<BatchRequest> Requests
    {
        get
        {
            var requests = new List<IRequest>();
            Exchange.AddRequests(requests);
            return requests.ConvertAll(static request => new BatchRequest(request));
        }
    }

    /// <summary>Whether none of the requests writes.</summary>
    public abstract bool IsReadOnly { get; }

    /// <summary>Whether the requests must run as one transaction, between MULTI and EXEC.</summary>
    public bool IsTransaction => Effect == ConnectionEffect.Transacts;

    /// <summary>Whether the caller does not wait for replies.</summary>
    /// <remarks>The batch ends with a value as soon as it is started or sent, and its replies are dropped.</remarks>
    public virtual bool IsFireAndForget => false;

    /// <summary>The effect on the connection, for clients that share a connection or lease it again.</summary>
    public abstract ConnectionEffect Effect { get; }

    /// <summary>
    /// The maximum time until the reply, for commands that wait on the server: their own wait and two seconds, or <see cref="Timeout.InfiniteTimeSpan"/>.
    /// </summary>
    /// <remarks>Null: the limit of the client that sends it (<see cref="RedisConfig.CommandTimeout"/>).</remarks>
    public TimeSpan? ReplyTimeout => Exchange.OwnTimeout;

    /// <summary>The caller's token.</summary>
    /// <remarks>A cancellation ends the batch; the token tells code that works on an answer to stop.</remarks>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>Whether the batch has ended, with replies or an error.</summary>
    public bool HasEnded => Exchange.IsDone;

    /// <summary>Marks the batch as started, so that its requests may run from now on.</summary>
    /// <returns>False if it has ended or was started or sent before.</returns>
    /// <remarks>
    /// A cancellation has <see cref="Delivery.Unknown"/> after that, and <see cref="Delivery.NotSent"/> before. For interpreters that answer a batch; a batch
    /// that is passed on is started by the connection.
    /// </remarks>
    public abstract bool TryStart();

    /// <summary>Ends the batch with the replies to its requests, in order; of a transaction, the replies to the commands between MULTI and EXEC.</summary>
    /// <returns>False, without an effect, if the batch has ended or is on a connection.</returns>
    /// <remarks>
    /// They are decoded like replies from a server: <see cref="RespValue.Error"/> is an error reply, and a wrong number of replies, or a reply that its request
    /// cannot have, becomes a <see cref="RedisError.Protocol"/>. O(size of the replies): each is encoded once as RESP for the decoders.
    /// </remarks>
    public abstract bool Answer(IEnumerable<RespValue> replies);

    /// <summary>Ends the batch with an error.</summary>
    /// <returns>False, without an effect, if the batch has ended.</returns>
    /// <remarks><see cref="RedisError.Delivery"/> must be correct, because retries depend on it: NotSent only if nothing can have been executed.</remarks>
    public bool Fail(RedisError error)
    {
        error ??= new RedisError.Client.InvalidArgument("The batch was ended without an error.") { Delivery = Delivery.Unknown };
        return Exchange.TryFail(FallbackErrors.OfCommand(error, Exchange));
    }

    /// <summary>Creates a batch with other requests to be sent in place of this one.</summary>
    /// <remarks>
    /// Otherwise it is the same: it has the same wait and effect on the connection, and is a transaction if this one is. It starts this batch when it is sent.
    /// When it ends, the function receives the replies, with error replies as <see cref="RespValue.Error"/>, or the error that ended it. The function must end
    /// this batch, immediately or later. It is called outside the read loop; an exception ends this batch with <see cref="RedisError.Client.CallbackFailed"/>.
    /// Replies are first verified against the forwarded requests.
    /// </remarks>
    /// <example><code>
    /// inner.Send(batch.Forward(requests, outcome => outcome.Match(Right: replies => batch.Answer(replies), Left: error => batch.Fail(error))));
    /// </code></example>
    public Batch Forward(IEnumerable<BatchRequest> requests, Action<Either<RedisError, Seq<RespValue>>> onEnd) =>
        ForwardedBatch.Of(this, requests, onEnd);

    /// <summary>Creates a batch to be sent in place of this one, with each request and each reply passed through a function.</summary>
    /// <remarks>
    /// The second function receives the request that was sent; it is also called for error replies. An exception ends this batch with
    /// <see cref="RedisError.Client.CallbackFailed"/>.
    /// </remarks>
    public Batch Forward(Func<BatchRequest, BatchRequest> request, Func<BatchRequest, RespValue, RespValue> reply) =>
        ForwardedBatch.Of(this, request, reply);

    /// <summary>Formats the name and the number of requests; never an argument.</summary>
    public sealed override string ToString() => $"{Name} ({Requests.Count} requests)";

    /// <summary>The batch as the runtime sees it. Every batch is an exchange.</summary>
    internal Exchange Exchange => Unsafe.As<Exchange>(this);
}
