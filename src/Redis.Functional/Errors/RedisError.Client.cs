using System.Globalization;

namespace Redis.Functional;

// The errors that the client finds by itself: bad input, a closed client, a full window, a cancelled call.
public abstract partial record RedisError
{
    /// <summary>An error detected by the client itself, or a call that the client ended.</summary>
    /// <remarks>Since 0.1.</remarks>
    public abstract record Client : RedisError
    {
        private Client(Delivery delivery) : base(delivery) { }

        /// <summary>The caller's token was cancelled.</summary>
        public sealed record Cancelled(Delivery Delivery) : Client(Delivery)
        {
            /// <inheritdoc/>
            public override string Message => "The call was cancelled.";

            private protected override string Kind => "Client.Cancelled";
        }

        /// <summary>An argument is invalid.</summary>
        /// <remarks>Nothing was sent.</remarks>
        public sealed record InvalidArgument(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.InvalidArgument";
        }

        /// <summary>The configuration or the address is invalid.</summary>
        public sealed record InvalidConfig(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.InvalidConfig";
        }

        /// <summary>The client was closed.</summary>
        public sealed record Closed(Delivery Delivery) : Client(Delivery)
        {
            /// <inheritdoc/>
            public override string Message => "The client is closed.";

            private protected override string Kind => "Client.Closed";
        }

        /// <summary>A value that the program requires is absent.</summary>
        public sealed record Missing(string Name) : Client(Delivery.Executed)
        {
            /// <inheritdoc/>
            public override string Message => $"A required value is missing: {Name}.";

            private protected override string Kind => "Client.Missing";
        }

        /// <summary>The in-flight window is full, and the configuration says to fail.</summary>
        public sealed record Backpressure(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            /// <inheritdoc/>
            public override bool IsTransient => true;

            private protected override string Kind => "Client.Backpressure";
        }

        /// <summary>No pooled connection became available in time.</summary>
        public sealed record PoolTimeout(TimeSpan Limit) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message => string.Create(
                CultureInfo.InvariantCulture, $"No connection of the pool became free within {Limit.TotalMilliseconds:0.###} ms.");

            /// <inheritdoc/>
            public override bool IsTransient => true;

            private protected override string Kind => "Client.PoolTimeout";
        }

        /// <summary>The keys of a request belong to different servers.</summary>
        public sealed record CrossSlot(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.CrossSlot";
        }

        /// <summary>The operation is not supported by this client, topology or server.</summary>
        public sealed record Unsupported(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.Unsupported";
        }

        /// <summary>The lock is held by another client.</summary>
        /// <param name="Key">The key of the lock.</param>
        /// <param name="Holder">The <see cref="RedisLock.Owner"/> of the holder; null if unknown.</param>
        /// <param name="RunsOutIn">The time until the lock expires unless its holder extends it; null if unknown.</param>
        /// <param name="Waited">The time spent waiting for the lock.</param>
        /// <remarks>Nothing was changed.</remarks>
        public sealed record LockNotAcquired(RedisKey Key, string? Holder, TimeSpan? RunsOutIn, TimeSpan Waited) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message => string.Create(
                CultureInfo.InvariantCulture,
                $"Lock '{LockText.Of(Key)}' was not acquired within {Waited.TotalMilliseconds:0} ms. It is held by {Holder ?? "another client"}{LockText.For(RunsOutIn)}.");

            /// <inheritdoc/>
            public override bool IsTransient => true;

            private protected override string Kind => "Client.LockNotAcquired";
        }

        /// <summary>The lock expired or was released by another client while it was needed.</summary>
        /// <param name="Key">The key of the lock.</param>
        /// <param name="Reason">The reason.</param>
        /// <param name="Delivery">Whether work under the lock may have been applied.</param>
        public sealed record LockLost(RedisKey Key, LockLossReason Reason, Delivery Delivery) : Client(Delivery)
        {
            /// <inheritdoc/>
            public override string Message => Reason == LockLossReason.Expired
                ? $"Lock '{LockText.Of(Key)}' expired before the work under it was done."
                : $"Lock '{LockText.Of(Key)}' is no longer held. It expired, was deleted, or was lost in a failover.";

            private protected override string Kind => "Client.LockLost";
        }

        /// <summary>An error of the application, raised in a program.</summary>
        /// <param name="Code">A short name for the kind of error, for code to match on.</param>
        /// <param name="Message">A sentence for people.</param>
        /// <param name="Value">The application's own error value; null if there is none. Part of equality.</param>
        /// <param name="Delivery">Default: <see cref="Delivery.Executed"/>, because the replies from which the error follows have been received.</param>
        /// <remarks>It is never transient.</remarks>
        public sealed record Custom(string Code, string Message, object? Value = null, Delivery Delivery = Delivery.Executed) : Client(Delivery)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.Custom";
        }

        /// <summary>A function supplied by the caller threw an exception or returned null.</summary>
        /// <remarks>The exception is kept as a value.</remarks>
        public sealed record CallbackFailed(Exception Exception) : Client(Delivery.Unknown)
        {
            /// <inheritdoc/>
            public override string Message => $"A function supplied by the caller failed: {ErrorText.Of(Exception)}";

            private protected override string Kind => "Client.Callback";
        }
    }
}
