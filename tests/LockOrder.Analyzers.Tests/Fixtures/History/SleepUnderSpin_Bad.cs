/* LockOrdering.md
| Lock | Declared as | Kind |
|---|---|---|
| ring | `RingBuffer._spin` | spin |
*/
//- ignore LOCK3003
// Coverity's SLEEP and smatch's "sleeping in atomic context": the slow path of a ring backs off under the spin lock.
public sealed class RingBuffer(int capacity)
{
    private SpinLock _spin = new(false);
    private readonly byte[] _data = new byte[capacity];
    private int _head;
    private int _tail;

    public bool TryWrite(byte value)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            if (IsFull)
            {
                return false;
            }

            Put(value);
            return true;
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }

    private bool IsFull => (_head + 1) % _data.Length == _tail;

    private void Put(byte value)
    {
        _data[_head] = value;
        _head = (_head + 1) % _data.Length;
    }

    public void Write(byte value)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            while (IsFull)
            {
                {|LOCK4002:BackOff()|};
            }

            Put(value);
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }

    private static void BackOff() => Thread.Sleep(1);

    public bool TryRead(out byte value)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            value = _data[_tail];
            if (_head == _tail)
            {
                return false;
            }

            _tail = (_tail + 1) % _data.Length;
            return true;
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }
}
