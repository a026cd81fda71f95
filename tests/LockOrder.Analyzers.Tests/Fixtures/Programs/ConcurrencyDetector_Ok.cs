using System;
using System.Threading;
using System.Threading.Tasks;

// No document. EF Core's detector: not a lock but an interlocked assertion with a disposer struct; beside it a real semaphore.
public sealed class Detector : IDisposable
{
    private readonly SemaphoreSlim _init = new(1, 1);
    private int _inside;
    private int _refs;
    private object? _model;

    public readonly struct CriticalSection : IDisposable, IEquatable<CriticalSection>
    {
        private readonly Detector _owner;
        public CriticalSection(Detector owner) => _owner = owner;
        public void Dispose() => _owner.Exit();
        public bool Equals(CriticalSection other) => ReferenceEquals(_owner, other._owner);
        public override bool Equals(object? obj) => obj is CriticalSection other && Equals(other);
        public override int GetHashCode() => _owner.GetHashCode();
    }

    public CriticalSection EnterCriticalSection()
    {
        if (Interlocked.CompareExchange(ref _inside, 1, 0) == 1)
        {
            if (Volatile.Read(ref _refs) == 0) throw new InvalidOperationException("concurrent use");
        }

        _refs++;
        return new CriticalSection(this);
    }

    private void Exit()
    {
        if (--_refs == 0) Volatile.Write(ref _inside, 0);
    }

    public async Task<object> ModelAsync(CancellationToken ct = default)
    {
        using var critical = EnterCriticalSection();
        if (Volatile.Read(ref _model) is { } ready) return ready;
        var async = ct.CanBeCanceled;
        if (async)
        {
            await _init.WaitAsync(ct).ConfigureAwait(false);
        }
        else
        {
            _init.Wait(ct);
        }

        try
        {
            if (_model is null)
            {
                if (async) await Task.Yield();
                Volatile.Write(ref _model, new object());
            }

            return _model;
        }
        finally
        {
            _init.Release();
        }
    }

    public void Dispose() => _init.Dispose();
}
