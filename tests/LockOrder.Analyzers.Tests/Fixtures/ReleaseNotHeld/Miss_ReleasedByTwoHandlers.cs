public sealed class Gateway
{
    private readonly ReaderWriterLockSlim _gate = new();
    private int _calls;

    public void Call()
    {
        _gate.EnterWriteLock();
        try
        {
            _calls = int.Parse("1");
        }
        catch (FormatException)
        {
            _gate.ExitWriteLock();
            _calls = 0;
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }
}
