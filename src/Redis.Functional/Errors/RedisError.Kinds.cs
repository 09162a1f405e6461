using System.Globalization;

namespace Redis.Functional;

// The kinds of errors that the server, the connection and the protocol cause.
public abstract partial record RedisError
{
    /// <summary>The server replied with an error. Since 0.1.</summary>
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

        /// <summary>The servers that support the command or option, if this one does not know it: <c>HGETEX needs Redis 8.0 or Valkey 9.0</c>; otherwise null.</summary>
        public string? Needs { get; internal init; }

        /// <inheritdoc/>
        public override string Message => (Detail.Length == 0 ? Code : $"{Code} {Detail}") + (Needs is null ? "" : $" ({Needs})");

        /// <inheritdoc/>
        public override bool IsTransient => ServerErrorCode.IsTransient(Code);

        private protected override string Kind => nameof(Server);

        /// <summary>Deconstructs the error into code and detail.</summary>
        public void Deconstruct(out string code, out string detail) => (code, detail) = (Code, Detail);
    }

    /// <summary>A connection could not be opened, or was lost. Since 0.1.</summary>
    /// <remarks>Transient, except for TLS, authentication and a rejected configuration.</remarks>
    public sealed record Connection(ConnectionFault Fault, string Detail, Delivery Delivery) : RedisError(Delivery)
    {
        /// <inheritdoc/>
        public override string Message => Detail;

        /// <inheritdoc/>
        public override bool IsTransient =>
            Fault is not (ConnectionFault.Tls or ConnectionFault.Authentication or ConnectionFault.ConfigurationRejected);

        private protected override string Kind => $"{nameof(Connection)}.{Fault}";
    }

    /// <summary>The time limit of an operation was exceeded. Since 0.1.</summary>
    /// <param name="Operation">The operation.</param>
    /// <param name="Limit">The time limit.</param>
    /// <param name="Delivery">Whether the request may have run.</param>
    public sealed record Timeout(string Operation, TimeSpan Limit, Delivery Delivery) : RedisError(Delivery)
    {
        /// <inheritdoc/>
        public override string Message =>
            string.Create(CultureInfo.InvariantCulture, $"No {Operation} within {Limit.TotalMilliseconds:0.###} ms.{(Advice is null ? "" : " ")}{Advice}");

        /// <inheritdoc/>
        public override bool IsTransient => true;

        /// <summary>The sentences behind the message: the failure before the time limit, or what to look at. Null: none.</summary>
        internal string? Advice { get; init; }

        private protected override string Kind => nameof(Timeout);
    }

    /// <summary>The server sent invalid RESP or an unexpected frame. The connection is closed. Since 0.1.</summary>
    public sealed record Protocol(string Detail) : RedisError(Delivery.Unknown)
    {
        /// <inheritdoc/>
        public override string Message => Detail;

        private protected override string Kind => nameof(Protocol);
    }

    /// <summary>The reply does not have the expected form. The command has been executed. Since 0.1.</summary>
    /// <param name="Expected">The form that the decoder accepts.</param>
    /// <param name="Actual">The type and the size of the reply, never its content.</param>
    public sealed record Decode(string Expected, string Actual) : RedisError(Delivery.Executed)
    {
        /// <inheritdoc/>
        public override string Message => $"Expected {Expected}, got {Actual}.";

        private protected override string Kind => nameof(Decode);

        /// <summary>Creates the error for a value that does not have the expected form, for codecs. It contains the size of the value, never its content.</summary>
        public static Decode Mismatch(string expected, RedisValue value) => Mismatch(expected, value.IsNull, value.Length);

        internal static Decode Mismatch(string expected, bool isNull, long length) =>
            new(expected, isNull ? "null" : length == 1 ? "a string of 1 byte" : $"a string of {length} bytes");
    }

    /// <summary>A transaction was not executed. Since 0.1.</summary>
    public abstract record Transaction : RedisError
    {
        private Transaction() : base(Delivery.Rejected) { }

        /// <summary>A watched key was changed before EXEC, and nothing was executed. Safe to retry.</summary>
        public sealed record Conflict() : Transaction
        {
            /// <inheritdoc/>
            public override string Message => "A watched key was changed by another client. Nothing was executed.";

            /// <inheritdoc/>
            public override bool IsTransient => true;

            private protected override string Kind => "Transaction.Conflict";
        }

        /// <summary>The server refused a command while it queued the transaction, and nothing was executed.</summary>
        public sealed record Aborted : Transaction
        {
            /// <summary>Creates the error from the refusals.</summary>
            /// <param name="causes">The refusals, in order. They are copied; null elements are ignored.</param>
            public Aborted(params RedisError[] causes) => Causes = Array.AsReadOnly((causes ?? []).OfType<RedisError>().ToArray());

            /// <summary>The refusals, in order. Empty: the server did not say what it refused.</summary>
            public IReadOnlyList<RedisError> Causes { get; }

            /// <inheritdoc/>
            public override string Message =>
                Causes.Count == 0
                    ? "The server discarded the transaction."
                    : $"The server discarded the transaction: {string.Join(" ", Causes.Select(ErrorText.Of))}";

            /// <summary>Whether all refusals are transient, such as LOADING and READONLY.</summary>
            public override bool IsTransient => Causes.Count > 0 && Causes.All(static cause => cause.IsTransient);

            /// <summary>True when the refusals are equal, in their order.</summary>
            public bool Equals(Aborted? other) => base.Equals(other) && Causes.SequenceEqual(other!.Causes);

            /// <inheritdoc/>
            public override int GetHashCode() => Causes.Aggregate(base.GetHashCode(), HashCode.Combine);

            private protected override string Kind => "Transaction.Aborted";
        }
    }
}
