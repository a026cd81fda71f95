using System.IO;
using System.Threading;

namespace CleanCode.Processes;

/// <summary>A file that several processes append to, one at a time.</summary>
public sealed class SharedFile(string path, string mutexName)
{
    private readonly Mutex _acrossProcesses = new(false, mutexName);

    public void Append(string line)
    {
        Take();
        try
        {
            File.AppendAllText(path, line);
        }
        finally
        {
            _acrossProcesses.ReleaseMutex();
        }
    }

    public bool TryAppend(string line, int milliseconds)
    {
        if (TryTake(milliseconds) == false)
        {
            return false;
        }

        try
        {
            File.AppendAllText(path, line);
            return true;
        }
        finally
        {
            _acrossProcesses.ReleaseMutex();
        }
    }

    private void Take()
    {
        try
        {
            _acrossProcesses.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Its holder died in the middle of a line. The mutex is ours all the same.
        }
    }

    private bool TryTake(int milliseconds)
    {
        try
        {
            return _acrossProcesses.WaitOne(milliseconds);
        }
        catch (AbandonedMutexException)
        {
            return true;
        }
    }
}
