using System.Globalization;

namespace Redis.Functional;

// The kinds of errors that the server, the connection and the protocol cause.
public abstract partial record RedisError
{
    /// <summary>The server replied with an error.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed record Server : RedisError
    {
        /// <summary>Creates an error reply.</summary>
        /// <remarks>
        /// The code determines <see cref="Delivery"/> (Rejected for codes that a server sends before it executes anything, otherwise Unknown) and
        /// <see cref="IsTransient"/>.
        /// </remarks>
        public Server(string code, string detail) : base(ServerErrorCode.DeliveryOf(code))
        {
            Code = code ?? "";
            Detail = detail ?? "";
        }

        /// <summary>The first word of the reply in capitals, such as <c>ERR</c>, <c>WRONGTYPE</c> or <c>NOSCRIPT</c>.</summary>
        public string Code { get; }

        /// <summary>The rest of the reply.</summary>
        public string Detail { get; }

        /// <summary>The servers that support the command or option, if this server does not; otherwise null.</summary>
        /// <remarks>Example: <c>HGETEX needs Redis 8.0 or Valkey 9.0</c>.</remarks>
        public string? Needs { get; internal init; }

        /// <inheritdoc/>
        public override string Message => (Detail.Length == 0 ? Code : $"{Code} {Detail}") + (Needs is null ? "" : $" ({Needs})");

        /// <inheritdoc/>
        public override bool IsTransient => ServerErrorCode.IsTransient(Code);

        private protected override string Kind => nameof(Server);

        /// <summary>Deconstructs the error into code and detail.</summary>
        public void Deconstruct(out string code, out string detail) => (code, detail) = (Code, Detail);
    }

    /// <summary>A connection could not be opened, or was lost.</summary>
    /// <remarks>
    /// <para>Transient, except for TLS, authentication, a rejected configuration, and a client that has given up.</para>
    /// <para>Since 0.1.</para>
    /// </remarks>
    public sealed record Connection(ConnectionFault Fault, string Detail, Delivery Delivery) : RedisError(Delivery)
    {
        /// <inheritdoc/>
        public override string Message => Detail;

        /// <inheritdoc/>
        public override bool IsTransient =>
            Fault is not (ConnectionFault.Tls or ConnectionFault.Authentication or ConnectionFault.ConfigurationRejected or ConnectionFault.GaveUp);

        private protected override string Kind => $"{nameof(Connection)}.{Fault}";
    }

    /// <summary>The time limit of an operation was exceeded.</summary>
    /// <param name="Operation">The operation.</param>
    /// <param name="Limit">The time limit.</param>
    /// <param name="Delivery">Whether the request may have run.</param>
    /// <remarks>Since 0.1.</remarks>
    public sealed record Timeout(string Operation, TimeSpan Limit, Delivery Delivery) : RedisError(Delivery)
    {
        /// <inheritdoc/>
        public override string Message =>
            string.Create(CultureInfo.InvariantCulture, $"No {Operation} within {Limit.TotalMilliseconds:0.###} ms.{(Advice is null ? "" : " ")}{Advice}{(Cause is null ? "" : " ")}{Cause}");

        /// <inheritdoc/>
        public override bool IsTransient => true;

        /// <summary>What the client knew about the call on its connection; null if it had no connection, or did not wait for one.</summary>
        /// <remarks>Ignored by equality.</remarks>
        public TimeoutCause? Cause { get; init; }

        /// <summary>The sentences behind the message: the failure before the time limit, or what to look at. Null: none.</summary>
        internal string? Advice { get; init; }

        /// <summary>Compares the operation and the limit, and ignores the cause.</summary>
        public bool Equals(Timeout? other) => base.Equals(other) && Operation == other!.Operation && Limit == other.Limit && Advice == other.Advice;

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Operation, Limit);

        private protected override string Kind => nameof(Timeout);
    }

    /// <summary>The server sent invalid RESP or an unexpected frame.</summary>
    /// <remarks>
    /// <para>The connection is closed.</para>
    /// <para>Since 0.1.</para>
    /// </remarks>
    public sealed record Protocol(string Detail) : RedisError(Delivery.Unknown)
    {
        /// <inheritdoc/>
        public override string Message => Detail;

        private protected override string Kind => nameof(Protocol);
    }

    /// <summary>The reply does not have the expected form.</summary>
    /// <param name="Expected">The form that the decoder accepts.</param>
    /// <param name="Actual">The type and the size of the reply, never its content.</param>
    /// <remarks>
    /// <para>The command has been executed. <c>TryGetReply</c> gets the reply, which equality ignores.</para>
    /// <para>Since 0.1.</para>
    /// </remarks>
    public sealed record Decode(string Expected, string Actual) : RedisError(Delivery.Executed)
    {
        /// <summary>The reply, of a type that this folder does not know; null where there is none, or it is too large. In no text.</summary>
        internal object? Reply { get; init; }

        /// <inheritdoc/>
        public override string Message => $"Expected {Expected}, got {Actual}.";

        /// <summary>Compares what was expected and what was found, and ignores the reply.</summary>
        public bool Equals(Decode? other) => base.Equals(other) && Expected == other!.Expected && Actual == other.Actual;

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Expected, Actual);

        private protected override string Kind => nameof(Decode);

        /// <summary>Creates the error for a value that does not have the expected form.</summary>
        /// <remarks>For codecs. It contains the size of the value, never its content.</remarks>
        public static Decode Mismatch(string expected, RedisValue value) => Mismatch(expected, value.IsNull, value.Length);

        internal static Decode Mismatch(string expected, bool isNull, long length) =>
            new(expected, isNull ? "null" : length == 1 ? "a string of 1 byte" : $"a string of {length} bytes");
    }

    /// <summary>A transaction was not executed.</summary>
    /// <remarks>Since 0.1.</remarks>
    public abstract record Transaction : RedisError
    {
        private Transaction() : base(Delivery.Rejected) { }

        /// <summary>A watched key was changed before EXEC.</summary>
        /// <remarks>Nothing was executed; the transaction is safe to retry.</remarks>
        public sealed record Conflict() : Transaction
        {
            /// <inheritdoc/>
            public override string Message => "A watched key was changed by another client. Nothing was executed.";

            /// <inheritdoc/>
            public override bool IsTransient => true;

            private protected override string Kind => "Transaction.Conflict";
        }

        /// <summary>The server refused a command while it queued the transaction.</summary>
        /// <remarks>Nothing was executed.</remarks>
        public sealed record Aborted : Transaction
        {
            /// <summary>Creates the error from the refusals.</summary>
            /// <param name="causes">The refusals, in order. They are copied; null elements are ignored.</param>
            public Aborted(params RedisError[] causes) => Causes = Array.AsReadOnly((causes ?? []).OfType<RedisError>().ToArray());

            /// <summary>The refusals, in order; empty if the server did not name them.</summary>
            public IReadOnlyList<RedisError> Causes { get; }

            /// <inheritdoc/>
            public override string Message =>
                Causes.Count == 0
                    ? "The server discarded the transaction."
                    : $"The server discarded the transaction: {string.Join(" ", Causes.Select(ErrorText.Of))}";

            /// <summary>Whether all refusals are transient, such as LOADING and READONLY.</summary>
            public override bool IsTransient => Causes.Count > 0 && Causes.All(static cause => cause.IsTransient);

            /// <summary>Compares the refusals in their order.</summary>
            public bool Equals(Aborted? other) => base.Equals(other) && Causes.SequenceEqual(other!.Causes);

            /// <inheritdoc/>
            public override int GetHashCode() => Causes.Aggregate(base.GetHashCode(), HashCode.Combine);

            private protected override string Kind => "Transaction.Aborted";
        }
    }
}
