namespace Redis.Functional;

/// <summary>A client of the library's own: it does not look at a batch that has ended, so that the batch's object can be used for another call.</summary>
internal interface IPoolingClient;
