//- ignore LOCK4003
// After dotnet/reactive #2080: a subject hands its stored value to a new observer under its gate, and an observer that disposes of itself comes back from under its own.
public interface IUpstream
{
    void Cancel();
}

public abstract class Sink<TTarget>(IObserver<TTarget> observer) : IDisposable
{
    protected readonly object Gate = new();
    private IUpstream? _upstream;

    public void SetUpstream(IUpstream upstream) => _upstream = upstream;

    protected void Forward(TTarget value) => observer.OnNext(value);

    public void Dispose() => Dispose(true);

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _upstream?.Cancel();
        }
    }
}

public sealed class TakeSink<T>(IObserver<T> observer, int count) : Sink<T>(observer), IObserver<T>
{
    private int _left = count;

    public void OnNext(T value)
    {
        lock (Gate)
        {
            if (_left-- > 0)
            {
                Forward(value);
            }
        }
    }

    public void OnError(Exception error) => _left = 0;

    public void OnCompleted()
    {
        lock (Gate)
        {
            _left = 0;
            {|LOCK1003.leg:Dispose()|};
        }
    }
}

public sealed class BehaviorSubject<T>(T value) : IObservable<T>
{
    private readonly object _gate = new();
    private readonly List<TakeSink<T>> _observers = [];
    private T _value = value;

    public T Value
    {
        get
        {
            lock (_gate)
            {
                return _value;
            }
        }
    }

    public void OnNext(T value)
    {
        TakeSink<T>[] observers;
        lock (_gate)
        {
            _value = value;
            observers = [.. _observers];
        }

        foreach (var observer in observers)
        {
            observer.OnNext(value);
        }
    }

    public IDisposable Subscribe(IObserver<T> observer)
    {
        var sink = new TakeSink<T>(observer, int.MaxValue);
        var subscription = new Subscription(this, sink);
        sink.SetUpstream(subscription);
        Replay(sink);
        return subscription;
    }

    public void Replay(TakeSink<T> sink)
    {
        lock (_gate)
        {
            _observers.Add(sink);
            {|LOCK1003.leg:sink.OnNext(_value)|};
        }
    }

    private void Unsubscribe(TakeSink<T> sink)
    {
        lock (_gate)
        {
            _observers.Remove(sink);
        }
    }

    private sealed class Subscription(BehaviorSubject<T> subject, TakeSink<T> sink) : IUpstream, IDisposable
    {
        public void Cancel() => subject.Unsubscribe(sink);

        public void Dispose() => Cancel();
    }
}
