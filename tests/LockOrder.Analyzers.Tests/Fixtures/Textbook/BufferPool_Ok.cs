/* LockOrdering.md
```lock-order
BufferPool.Gate
  ->PooledBuffer.Gate [leaf]    (BufferPool.Rent)
```

| Lock | Protects |
|---|---|
| `BufferPool.Gate` | `BufferPool.free (contents)`, `BufferPool.outstanding`, `BufferPool.disposed (writes)` |
| `PooledBuffer.Gate` | `PooledBuffer.length`, `PooledBuffer.rented` |
*/
public sealed class PooledBuffer : IDisposable
{
    private readonly object gate = new object();
    private readonly BufferPool owner;
    internal readonly byte[] Data;
    private int length;
    private bool rented;

    internal PooledBuffer(BufferPool owner, int size)
    {
        this.owner = owner;
        this.Data = new byte[size];
        this.rented = true;
    }

    public int Length
    {
        get { lock (gate) { return length; } }
        set
        {
            if (value < 0 || value > Data.Length) throw new ArgumentOutOfRangeException("value");
            lock (gate)
            {
                if (!rented) throw new ObjectDisposedException("PooledBuffer");
                length = value;
            }
        }
    }

    internal void MarkRented()
    {
        lock (gate)
        {
            rented = true;
            length = 0;
        }
    }

    public void Dispose()
    {
        bool give;
        lock (gate)
        {
            give = rented;
            rented = false;
        }

        if (give) owner.Return(this);
    }
}

public sealed class BufferPool : IDisposable
{
    private readonly object gate = new object();
    private readonly Stack<PooledBuffer> free = new Stack<PooledBuffer>();
    private readonly int size;
    private int outstanding;
    private bool disposed;

    public BufferPool(int size)
    {
        this.size = size;
    }

    public PooledBuffer Rent()
    {
        if (disposed) throw new ObjectDisposedException("BufferPool");
        PooledBuffer result = null!;
        bool taken = false;
        try
        {
            Monitor.Enter(gate, ref taken);
            outstanding++;
            if (free.Count > 0)
            {
                result = free.Pop();
                result.MarkRented();
                return result;
            }
        }
        finally
        {
            if (taken) Monitor.Exit(gate);
        }

        result = new PooledBuffer(this, size);
        result.Length = 0;
        return result;
    }

    internal void Return(PooledBuffer buffer)
    {
        lock (gate)
        {
            outstanding--;
            if (!disposed)
            {
                free.Push(buffer);
            }

            Monitor.PulseAll(gate);
        }
    }

    public bool WaitIdle(TimeSpan timeout)
    {
        long start = Environment.TickCount64;
        lock (gate)
        {
            while (outstanding > 0)
            {
                TimeSpan left = timeout - TimeSpan.FromMilliseconds(Environment.TickCount64 - start);
                if (left <= TimeSpan.Zero || !Monitor.Wait(gate, left))
                {
                    return outstanding == 0;
                }
            }

            return true;
        }
    }

    public void Dispose()
    {
        PooledBuffer[] dead;
        lock (gate)
        {
            if (disposed) return;
            disposed = true;
            dead = free.ToArray();
            free.Clear();
        }

        foreach (PooledBuffer buffer in dead)
        {
            GC.SuppressFinalize(buffer);
        }
    }
}
