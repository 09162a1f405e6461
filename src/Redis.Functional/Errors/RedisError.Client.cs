using System.Globalization;

namespace Redis.Functional;

// The errors that the client finds by itself: bad input, a closed client, a full window, a cancelled call.
public abstract partial record RedisError
{
    /// <summary>The client itself refused, or was told to stop. Since 0.1.</summary>
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

        /// <summary>An argument no server would take; nothing was sent.</summary>
        public sealed record InvalidArgument(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.InvalidArgument";
        }

        /// <summary>A configuration that cannot work.</summary>
        public sealed record InvalidConfig(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.InvalidConfig";
        }

        /// <summary>The client has been closed by its owner.</summary>
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

        /// <summary>The in-flight window is full, and the configuration says to refuse.</summary>
        public sealed record Backpressure(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            /// <inheritdoc/>
            public override bool IsTransient => true;

            private protected override string Kind => "Client.Backpressure";
        }

        /// <summary>No pooled connection became free in time.</summary>
        public sealed record PoolTimeout(TimeSpan Limit) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message => string.Create(
                CultureInfo.InvariantCulture, $"No connection of the pool became free within {Limit.TotalMilliseconds:0.###} ms.");

            /// <inheritdoc/>
            public override bool IsTransient => true;

            private protected override string Kind => "Client.PoolTimeout";
        }

        /// <summary>The keys of one request belong to different servers.</summary>
        public sealed record CrossSlot(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.CrossSlot";
        }

        /// <summary>This client, topology or server cannot do that.</summary>
        public sealed record Unsupported(string Message) : Client(Delivery.NotSent)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.Unsupported";
        }

        /// <summary>The lock is held by somebody else. What was sent has changed nothing.</summary>
        /// <param name="Key">The lock.</param>
        /// <param name="Holder">Who holds it, as its <see cref="RedisLock.Owner"/> says; null when nothing is known.</param>
        /// <param name="RunsOutIn">How long the holder still has, unless it extends; null when nothing is known.</param>
        /// <param name="Waited">How long was waited for it.</param>
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

        /// <summary>The lock was lost while it was needed.</summary>
        /// <param name="Key">The lock.</param>
        /// <param name="Reason">What was observed.</param>
        /// <param name="Delivery">Whether what was done under the lock may have run.</param>
        public sealed record LockLost(RedisKey Key, LockLossReason Reason, Delivery Delivery) : Client(Delivery)
        {
            /// <inheritdoc/>
            public override string Message => Reason == LockLossReason.Expired
                ? $"Lock '{LockText.Of(Key)}' expired before the work under it was done."
                : $"Lock '{LockText.Of(Key)}' is no longer held. It expired, was deleted, or was lost in a failover.";

            private protected override string Kind => "Client.LockLost";
        }

        /// <summary>An error of the application's own, raised in a program. Never transient.</summary>
        /// <param name="Code">What kind of error it is, for programs: a short name of the application's.</param>
        /// <param name="Message">What happened, for people.</param>
        /// <param name="Value">The application's own error; null if there is none. Part of the equality.</param>
        /// <param name="Delivery">Default: <see cref="Delivery.Executed"/>, as the replies from which the error follows have been received.</param>
        public sealed record Custom(string Code, string Message, object? Value = null, Delivery Delivery = Delivery.Executed) : Client(Delivery)
        {
            /// <inheritdoc/>
            public override string Message { get; } = Message;

            private protected override string Kind => "Client.Custom";
        }

        /// <summary>A function given by the caller threw, or returned null. The exception is kept as a value.</summary>
        public sealed record CallbackFailed(Exception Exception) : Client(Delivery.Unknown)
        {
            /// <inheritdoc/>
            public override string Message => $"A function supplied by the caller failed: {ErrorText.Of(Exception)}";

            private protected override string Kind => "Client.Callback";
        }
    }
}
