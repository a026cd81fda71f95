/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Device.Bus` | `Device._bus` | `Device._registers (contents)`, `Device._fault` |
*/
public interface IRegisters
{
    int Read(int index);
    void Write(int index, int value);
    int ReadModifyWrite(int index, Func<int, int> change)
    {
        var value = change(Read(index));
        Write(index, value);
        return value;
    }
}

public sealed class Device : IRegisters, IAsyncDisposable
{
    private readonly object _bus = new();
    private readonly int[] _registers = new int[32];
    private string? _fault;

    int IRegisters.Read(int index)
    {
        lock (_bus)
        {
            return ReadCore(index);
        }
    }

    void IRegisters.Write(int index, int value)
    {
        lock (_bus)
        {
            WriteCore(index, value);
        }
    }

    int IRegisters.ReadModifyWrite(int index, Func<int, int> change)
    {
        while (true)
        {
            int before;
            lock (_bus) before = ReadCore(index);
            var after = change(before);
            lock (_bus)
            {
                if (ReadCore(index) == before)
                {
                    WriteCore(index, after);
                    return after;
                }
            }
        }
    }

    private int ReadCore(int index) => _fault is null ? _registers[index] : throw new IOException(_fault);

    private void WriteCore(int index, int value)
    {
        if (_fault is { } fault) throw new IOException(fault);
        _registers[index] = value;
    }

    public static Device operator <<(Device device, int value)
    {
        ((IRegisters)device).Write(0, value);
        return device;
    }

    public void Fail(string why)
    {
        lock (_bus) _fault ??= why;
    }

    public (int[] Registers, string? Fault) Dump()
    {
        lock (_bus)
        {
            return ([.. _registers], _fault);
        }
    }

    public ValueTask DisposeAsync()
    {
        Fail("disposed");
        return ValueTask.CompletedTask;
    }
}
