using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Redis.Functional.TestKit;

/// <summary>Watches, while it lives, for exceptions that some assemblies throw themselves, and for exceptions of tasks nobody looked at.
/// An exception that the framework throws into such an assembly (a broken socket) is counted apart: the edge may catch it.</summary>
public sealed class ExceptionGuard : IDisposable
{
    private readonly Assembly[] watched;
    private readonly ConditionalWeakTable<Exception, object> seen = [];
    private readonly ConcurrentQueue<string> thrown = new();
    private readonly ConcurrentQueue<string> unobserved = new();
    private readonly ConcurrentDictionary<string, int> received = new(StringComparer.Ordinal);

    /// <param name="watched">The assemblies that must not throw.</param>
    public ExceptionGuard(params Assembly[] watched)
    {
        this.watched = watched;
        AppDomain.CurrentDomain.FirstChanceException += OnFirstChance;
        TaskScheduler.UnobservedTaskException += OnUnobserved;
    }

    /// <summary>Exceptions whose throw statement stands in a watched assembly.</summary>
    public IReadOnlyCollection<string> Thrown => thrown;

    /// <summary>Exceptions from elsewhere that reached a watched assembly: how often, by type and the method they reached.</summary>
    public IReadOnlyDictionary<string, int> Received => received;

    /// <summary>Exceptions of tasks that nobody observed; collects garbage first, because only finalizers tell.</summary>
    public IReadOnlyCollection<string> Unobserved
    {
        get
        {
            for (var i = 0; i < 2; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            return unobserved;
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= OnFirstChance;
        TaskScheduler.UnobservedTaskException -= OnUnobserved;
    }

    private void OnFirstChance(object? sender, FirstChanceExceptionEventArgs e)
    {
        // an exception that passes an await is reported again at every hop
        if (!seen.TryAdd(e.Exception, e.Exception))
        {
            return;
        }

        var site = new StackTrace(e.Exception).GetFrame(0)?.GetMethod();
        if (IsWatched(site))
        {
            thrown.Enqueue($"{e.Exception.GetType().Name} in {site!.DeclaringType}.{site.Name}: {e.Exception.Message}");
            return;
        }

        var receiver = new StackTrace().GetFrames().Select(frame => frame.GetMethod()).FirstOrDefault(IsWatched);
        if (receiver is not null)
        {
            received.AddOrUpdate($"{e.Exception.GetType().Name} in {receiver.DeclaringType}.{receiver.Name}", 1, (_, times) => times + 1);
        }
    }

    private void OnUnobserved(object? sender, UnobservedTaskExceptionEventArgs e) => unobserved.Enqueue(e.Exception.ToString());

    private bool IsWatched(MethodBase? method) => method?.DeclaringType?.Assembly is { } assembly && watched.Contains(assembly);
}
