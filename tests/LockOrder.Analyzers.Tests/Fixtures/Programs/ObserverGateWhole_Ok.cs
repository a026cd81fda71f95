using System;
using System.Collections.Generic;

// No document. Rx: a merge whose inner observers share one gate; completion is counted under it.
public interface IListener<in T>
{
    void OnNext(T value);
    void OnError(Exception error);
    void OnCompleted();
}

public interface ISource<out T>
{
    IDisposable Subscribe(IListener<T> listener);
}

public sealed class Merge<T>(IReadOnlyList<ISource<T>> sources) : ISource<T>
{
    public IDisposable Subscribe(IListener<T> observer)
    {
        var sink = new Sink(observer, sources.Count);
        foreach (var source in sources) sink.Add(source.Subscribe(new Inner(sink)));
        return sink;
    }

    private sealed class Sink(IListener<T> observer, int active) : IDisposable
    {
        internal readonly object Gate = new();
        private readonly List<IDisposable> _disposables = new();
        private int _active = active;
        private bool _stopped;

        public void Add(IDisposable disposable)
        {
            lock (_disposables)
            {
                if (!_stopped)
                {
                    _disposables.Add(disposable);
                    return;
                }
            }

            disposable.Dispose();
        }

        public void Next(T value)
        {
            lock (Gate) observer.OnNext(value);
        }

        public void Fail(Exception error)
        {
            lock (Gate) observer.OnError(error);
            Dispose();
        }

        public void Complete()
        {
            lock (Gate)
            {
                if (--_active != 0) return;
                observer.OnCompleted();
            }

            Dispose();
        }

        public void Dispose()
        {
            IDisposable[] all;
            lock (_disposables)
            {
                if (_stopped) return;
                _stopped = true;
                all = _disposables.ToArray();
                _disposables.Clear();
            }

            foreach (var d in all) d.Dispose();
        }
    }

    private sealed class Inner(Sink sink) : IListener<T>
    {
        public void OnNext(T value) => sink.Next(value);
        public void OnError(Exception error) => sink.Fail(error);
        public void OnCompleted() => sink.Complete();
    }
}
