using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Threading;

// No document. Releases in catch and at the end, throw helpers, goto, and an exit that never comes back.
public sealed class Lease
{
    private readonly object _gate = new();
    private FileStream? _file;
    private int _holders;

    public void Open(string path)
    {
        Monitor.Enter(_gate);
        try
        {
            _file ??= new FileStream(path, FileMode.OpenOrCreate);
            _holders++;
        }
        catch
        {
            Monitor.Exit(_gate);
            throw;
        }

        Monitor.Exit(_gate);
    }

    public int Close(bool force)
    {
        var taken = false;
        Monitor.Enter(_gate, ref taken);
        try
        {
            if (_holders == 0) ThrowNotOpen();
            if (--_holders > 0 && !force) goto done;
            _file?.Dispose();
            _file = null;
        done:
            return _holders;
        }
        finally
        {
            if (taken) Monitor.Exit(_gate);
        }
    }

    public void Verify()
    {
        Monitor.Enter(_gate);
        if (_holders < 0)
        {
            Environment.FailFast("corrupt");
        }

        Monitor.Exit(_gate);
    }

    [DoesNotReturn]
    private static void ThrowNotOpen() => throw new InvalidOperationException("not open");

    public bool TryTouch()
    {
        if (Monitor.TryEnter(_gate, 5) is false) return false;
        try
        {
            if (_file is not { CanWrite: true } file) return false;
            file.Flush();
            return true;
        }
        catch (IOException e) when (e.HResult != 0)
        {
            _file = null;
            return false;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
