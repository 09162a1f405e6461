using System.Globalization;

namespace Redis.Functional;

// The kinds of errors that the server, the connection and the protocol cause.
public abstract partial record RedisError
{
    /// <summary>The server answered with an error. <see cref="Code"/> is its first word, as in <c>WRONGTYPE</c>. Since 0.1.</summary>
    public sealed record Server : RedisError
    {
        /// <summary>
        /// An error reply. Its code determines <see cref="Delivery"/> (Rejected for codes that a server sends before it does anything, else
        /// Unknown) and <see cref="IsTransient"/>.
        /// </summary>
        public Server(string code, string detail) : base(ServerErrorCode.DeliveryOf(code))
        {
            Code = code ?? "";
            Detail = detail ?? "";
        }

        /// <summary>The first word of the reply, in capitals: <c>ERR</c>, <c>WRONGTYPE</c>, <c>NOSCRIPT</c> …</summary>
        public string Code { get; }

        /// <summary>The rest of the reply.</summary>
        public string Detail { get; }

        /// <summary>
        /// The servers that have what was asked for, as in <c>HGETEX needs Redis 8.0 or Valkey 9.0</c>, where this one refuses it because it does not know it; otherwise null.
        /// </summary>
        public string? Needs { get; internal init; }

        /// <inheritdoc/>
        public override string Message => (Detail.Length == 0 ? Code : $"{Code} {Detail}") + (Needs is null ? "" : $" ({Needs})");

        /// <inheritdoc/>
        public override bool IsTransient => ServerErrorCode.IsTransient(Code);

        private protected override string Kind => nameof(Server);

        /// <summary>Takes the reply apart into code and detail.</summary>
        public void Deconstruct(out string code, out string detail) => (code, detail) = (Code, Detail);
    }

    /// <summary>The connection could not be made, or broke. Since 0.1.</summary>
    public sealed record Connection(ConnectionFault Fault, string Detail, Delivery Delivery) : RedisError(Delivery)
    {
        /// <inheritdoc/>
        public override string Message => Detail;

        /// <inheritdoc/>
        public override bool IsTransient =>
            Fault is not (ConnectionFault.Tls or ConnectionFault.Authentication or ConnectionFault.ConfigurationRejected);

        private protected override string Kind => $"{nameof(Connection)}.{Fault}";
    }

    /// <summary>Nothing came in time. Since 0.1.</summary>
    /// <param name="Operation">What was waited for.</param>
    /// <param name="Limit">How long.</param>
    /// <param name="Delivery">Whether the request may have run.</param>
    public sealed record Timeout(string Operation, TimeSpan Limit, Delivery Delivery) : RedisError(Delivery)
    {
        /// <inheritdoc/>
        public override string Message =>
            string.Create(CultureInfo.InvariantCulture, $"no {Operation} within {Limit.TotalMilliseconds:0.###} ms");

        /// <inheritdoc/>
        public override bool IsTransient => true;

        private protected override string Kind => nameof(Timeout);
    }

    /// <summary>What came is not RESP, or not an answer to what was asked. The connection is closed. Since 0.1.</summary>
    public sealed record Protocol(string Detail) : RedisError(Delivery.Unknown)
    {
        /// <inheritdoc/>
        public override string Message => Detail;

        private protected override string Kind => nameof(Protocol);
    }

    /// <summary>A good reply that is not what the caller expects. The command has run. Since 0.1.</summary>
    /// <param name="Expected">What the decoder accepts.</param>
    /// <param name="Actual">What came: the type of the reply and its size, never its content.</param>
    public sealed record Decode(string Expected, string Actual) : RedisError(Delivery.Executed)
    {
        /// <inheritdoc/>
        public override string Message => $"expected {Expected}, got {Actual}";

        private protected override string Kind => nameof(Decode);

        /// <summary>The error of a value that does not have the expected form, for codecs. It tells the size of the value, never its content.</summary>
        public static Decode Mismatch(string expected, RedisValue value) => Mismatch(expected, value.IsNull, value.Length);

        internal static Decode Mismatch(string expected, bool isNull, long length) =>
            new(expected, isNull ? "null" : length == 1 ? "a string of 1 byte" : $"a string of {length} bytes");
    }

    /// <summary>A transaction that did not run. Since 0.1.</summary>
    public abstract record Transaction : RedisError
    {
        private Transaction() : base(Delivery.Rejected) { }

        /// <summary>A watched key changed before EXEC: nothing ran, and running the whole again is safe.</summary>
        public sealed record Conflict() : Transaction
        {
            /// <inheritdoc/>
            public override string Message => "a watched key was changed by somebody else, so nothing was executed";

            /// <inheritdoc/>
            public override bool IsTransient => true;

            private protected override string Kind => "Transaction.Conflict";
        }

        /// <summary>The server refused a command while queueing, so nothing of the transaction ran.</summary>
        public sealed record Aborted : Transaction
        {
            /// <summary>A transaction that was refused, and why.</summary>
            /// <param name="causes">The refusals, in order; they are copied, without those that are null.</param>
            public Aborted(params RedisError[] causes) => Causes = Array.AsReadOnly((causes ?? []).OfType<RedisError>().ToArray());

            /// <summary>The refusals, in order. Empty: the server did not say what it refused.</summary>
            public IReadOnlyList<RedisError> Causes { get; }

            /// <inheritdoc/>
            public override string Message =>
                Causes.Count == 0
                    ? "the server discarded the transaction"
                    : $"the server discarded the transaction: {string.Join("; ", Causes.Select(c => c.Message))}";

            /// <summary>True when all the refusals go away by themselves: LOADING, READONLY …</summary>
            public override bool IsTransient => Causes.Count > 0 && Causes.All(static cause => cause.IsTransient);

            /// <summary>True when the refusals are equal, in their order.</summary>
            public bool Equals(Aborted? other) => base.Equals(other) && Causes.SequenceEqual(other!.Causes);

            /// <inheritdoc/>
            public override int GetHashCode() => Causes.Aggregate(base.GetHashCode(), HashCode.Combine);

            private protected override string Kind => "Transaction.Aborted";
        }
    }
}
