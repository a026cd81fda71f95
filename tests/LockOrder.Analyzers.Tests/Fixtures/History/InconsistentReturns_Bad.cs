//- ignore LOCK3003
// Smatch's "inconsistent returns" and "double unlock": an error path of a probe function leaves its mutex, a shared label releases it twice.
public sealed class Device
{
    private readonly Mutex _ioMutex = new();
    private readonly object _stateLock = new();
    private int _state;

    public int Probe(int[] registers)
    {
        var error = 0;
        {|LOCK3001:_ioMutex.WaitOne()|};
        if (registers.Length == 0)
        {
            return -19;
        }

        error = ReadId(registers);
        if (error < 0)
        {
            goto unlock;
        }

        error = Reset(registers);
        if (error < 0)
        {
            goto unlock;
        }

        _state = 1;

    unlock:
        _ioMutex.ReleaseMutex();
        return error;
    }

    public int Suspend(bool deep)
    {
        Monitor.Enter(_stateLock);
        if (_state == 0)
        {
            Monitor.Exit(_stateLock);
            goto done;
        }

        _state = deep ? 3 : 2;
    done:
        {|LOCK3002:Monitor.Exit(_stateLock)|};
        return _state;
    }

    private static int ReadId(int[] registers) => registers[0] == 0 ? -5 : registers[0];

    private static int Reset(int[] registers)
    {
        registers[^1] = 1;
        return registers.Length;
    }
}
