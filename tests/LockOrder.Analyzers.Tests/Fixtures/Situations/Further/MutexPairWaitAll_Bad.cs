//- ignore LOCK3003
public sealed class Devices
{
    private readonly Mutex _disk = new();
    private readonly Mutex _tape = new();
    private int _copied;

    public void Copy()
    {
        _disk.WaitOne();
        {|LOCK1003.a:_tape.WaitOne()|};
        _copied++;
        _tape.ReleaseMutex();
        _disk.ReleaseMutex();
    }

    public void Restore()
    {
        _tape.WaitOne();
        try
        {
            if ({|LOCK1003.a:_disk.WaitOne(-1)|})
            {
                _copied--;
                _disk.ReleaseMutex();
            }
        }
        finally
        {
            _tape.ReleaseMutex();
        }
    }
}
