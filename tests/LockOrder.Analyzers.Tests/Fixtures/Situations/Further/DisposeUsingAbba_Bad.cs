// A using declaration's Dispose at the end of a method takes the pool's lock while a lock taken before is still held.
public sealed class BufferPool
{
    private readonly object _pool = new();
    private readonly Stack<byte[]> _free = new();
    public Meter? Meter { get; set; }

    public Rental Rent() => new(this, new byte[16]);

    internal void Return(byte[] buffer)
    {
        lock (_pool)
        {
            _free.Push(buffer);
        }
    }

    public void Trim()
    {
        lock (_pool)
        {
            _free.Clear();
            {|LOCK1003.leg:Meter!.Reset()|};
        }
    }
}

public readonly struct Rental(BufferPool pool, byte[] buffer) : IDisposable
{
    public byte[] Buffer => buffer;

    public void Dispose() => pool.Return(buffer);
}

public sealed class Meter(BufferPool pool)
{
    private readonly object _counts = new();
    private int _bytes;

    public void Reset()
    {
        lock (_counts)
        {
            _bytes = 0;
        }
    }

    public int Measure(Stream stream)
    {
        lock (_counts)
        {
            using var rental = {|LOCK1003.leg:pool.Rent()|};
            _bytes += stream.Read(rental.Buffer, 0, 16);
            return _bytes;
        }
    }
}
