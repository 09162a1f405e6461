using Xunit;

namespace Redis.Functional.Tests.Programs;

/// <summary>A thread with a call stack of 256 KiB. To overflow it ends the process, so a failure is loud.</summary>
static class SmallStack
{
    const int Size = 256 * 1024;

    public static A Run<A>(Func<A> f)
    {
        A result = default!;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = f();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            Size);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        return result;
    }
}
