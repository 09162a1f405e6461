namespace Redis.Functional;

/// <summary>An option that knows how it is written into a request: as no argument, one, or several.</summary>
internal interface IArguments
{
    void AddTo(Args args);
}
