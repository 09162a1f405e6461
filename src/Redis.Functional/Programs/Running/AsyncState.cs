using System.Threading.Tasks.Sources;

namespace Redis.Functional;

/// <summary>
/// Awaiting <see cref="Allocated"/> allocates the state of an async method and continues at once, on the same thread. A method that acquires something
/// awaits this first: afterwards no await of it can fail for lack of memory and lose what was acquired. It stands before any <c>try</c>: a <c>finally</c>
/// without an await of its own does not run when the await before it cannot be registered.
/// </summary>
internal sealed class AsyncState : IValueTaskSource
{
    private static readonly AsyncState Instance = new();

    internal static ValueTask Allocated => new(Instance, 0);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => ValueTaskSourceStatus.Pending;

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) => continuation(state);

    void IValueTaskSource.GetResult(short token) { }
}
